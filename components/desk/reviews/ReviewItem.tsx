import { type FormEvent, type ReactNode, useState } from "react";
import type { ReviewLine } from "@/story/model/review";
import { ownName } from "./ownName";
import { useReviewing } from "./reviewing";
import { dayOf, targetOf, targetWords } from "./reviewWords";

/** One comment or check, its answers, and what can be done with it. `where` leads to what it is on. */
export function ReviewItem({ line, where }: { line: ReviewLine; where: ReactNode }) {
  const { id, comment, against, answers = [], resolved, head, note } = line;
  return (
    <li data-open={note && !resolved ? "changed" : undefined}>
      <p>
        {where} <strong>{head}</strong>
      </p>
      {note && <p className="desk-review-standing">{note}</p>}
      {comment && <p className="desk-review-words">{comment}</p>}
      {answers.length > 0 && (
        <ul>
          {answers.map(({ by, date, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: answers stay in their order.
            <li key={index}>
              <strong>
                {by}, {dayOf(date)}
              </strong>
              <p className="desk-review-words">{text}</p>
            </li>
          ))}
        </ul>
      )}
      {resolved && (
        <p>
          Done with, says {resolved.by}, {dayOf(resolved.date)}.
        </p>
      )}
      <ReviewDoing key={id} line={line} canCheck={against !== undefined && line.standing === "changed"} />
    </li>
  );
}

/** A check that holds asks for nothing, so nothing can be done with it. */
function ReviewDoing({ line, canCheck }: { line: ReviewLine; canCheck: boolean }) {
  const { send } = useReviewing();
  const { id, comment, against = "", resolved, standing } = line;
  const [answering, setAnswering] = useState(false);
  const [refused, setRefused] = useState<string>();
  const by = () => ownName.read() || line.by;
  const act = async (change: Parameters<typeof send>[0]) => setRefused(await send(change));
  const answer = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const of = (name: string) => String(data.get(name) ?? "").trim();
    ownName.write(of("by"));
    const said = await send({ do: "answer", id, by: of("by"), text: of("text") });
    setRefused(said);
    if (said === undefined) setAnswering(false);
  };
  const on = targetWords(targetOf(line));
  return (
    <>
      {answering && (
        <form className="desk-review-form" aria-label={`Answer on ${on}`} onSubmit={answer}>
          <label>
            {/* biome-ignore lint/a11y/noAutofocus: whoever opened the form is about to write. */}
            Your answer <textarea name="text" rows={2} required autoFocus />
          </label>
          <label>
            Your name <input name="by" required defaultValue={ownName.read()} autoComplete="name" />
          </label>
          <div className="desk-row">
            <button type="submit">Answer</button>
            <button type="button" onClick={() => setAnswering(false)}>
              Close
            </button>
          </div>
        </form>
      )}
      {refused && <p role="alert">{refused}</p>}
      <div className="desk-row">
        {comment && !resolved && !answering && (
          <button type="button" aria-label={`Answer on ${on}`} onClick={() => setAnswering(true)}>
            Answer
          </button>
        )}
        {canCheck && !resolved && (
          <button
            type="button"
            aria-label={`Checked again: ${on}`}
            onClick={() => act({ do: "check", on: targetOf(line), by: by(), text: against })}
          >
            Checked again
          </button>
        )}
        {!resolved && (comment || standing !== "stands") && (
          <button type="button" aria-label={`Done with: ${on}`} onClick={() => act({ do: "resolve", id, by: by() })}>
            Done with
          </button>
        )}
        {resolved && comment && (
          <button type="button" aria-label={`Open again: ${on}`} onClick={() => act({ do: "reopen", id, by: by() })}>
            Open again
          </button>
        )}
      </div>
    </>
  );
}
