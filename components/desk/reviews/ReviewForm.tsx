import { type FormEvent, useId, useState } from "react";
import type { ReviewTarget } from "@/story/model/review";
import { Choices } from "../Choices";
import { ownName } from "./ownName";
import { useReviewing } from "./reviewing";
import { keyOf, targetWords } from "./reviewWords";

type Props = { targets: ReviewTarget[]; onClose(): void };

const kinds = { comment: "Comment", check: "Check" };
const asked = { comment: "What you ask or remark", check: "Checked against what, and where in it" };

/** Writes a comment, or that facts were checked, on one of a few things. */
export function ReviewForm({ targets, onClose }: Props) {
  const { send } = useReviewing();
  const heading = useId();
  const [kind, setKind] = useState<keyof typeof kinds>("comment");
  const [refused, setRefused] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const of = (name: string) => String(data.get(name) ?? "").trim();
    const on = targets.find((target) => keyOf(target) === of("on"));
    if (!on || of("by") === "" || of("text") === "") return setRefused("Something is missing.");
    ownName.write(of("by"));
    const said = await send({ do: kind, on, by: of("by"), text: of("text") });
    setRefused(said);
    if (said === undefined) onClose();
  };
  return (
    <form
      className="desk-review-form"
      aria-labelledby={heading}
      onSubmit={submit}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <h3 id={heading}>A new comment or check</h3>
      <Choices label="Kind" value={kind} options={kinds} onChoose={setKind} />
      <label>
        On{" "}
        <select name="on">
          {targets.map((target) => (
            <option key={keyOf(target)} value={keyOf(target)}>
              {targetWords(target)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {asked[kind]} {/* biome-ignore lint/a11y/noAutofocus: whoever opened the form is about to write. */}
        <textarea name="text" rows={2} required autoFocus />
      </label>
      <label>
        Your name <input name="by" required defaultValue={ownName.read()} autoComplete="name" />
      </label>
      {refused && <p role="alert">{refused}</p>}
      <div className="desk-row">
        <button type="submit">Write it</button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </form>
  );
}
