import { useEffect, useRef } from "react";
import { deskAddress } from "../deskAddress";
import type { Asked } from "./useOutline";

type Props = { asked: Asked; onConfirm(): void; onLeave(): void };

const shortened = (file: string) => file.split("/").slice(2).join("/");

/** Asks before a part goes, before something would be wrong for it, and before a file with unsaved work is touched. */
export function PlanDialog({ asked, onConfirm, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { change, plan, unsaved } = asked;
  const gone = plan.files.filter(({ becomes }) => becomes === "gone").map(({ file }) => file);
  const lost = unsaved.filter((file) => gone.includes(file));
  const verb = { add: "Add", move: "Move", remove: "Remove", rename: "Rename" }[change.do];
  return (
    <dialog ref={dialog} className="desk-clash" aria-labelledby="desk-plan" onClose={onLeave}>
      <h2 id="desk-plan">
        {verb} the {change.part.kind} “{change.part.id}”?
      </h2>
      {unsaved.length > 0 && (
        <List
          head={
            lost.length > 0
              ? "Unsaved work would have no file any more. Save it first, or undo it."
              : "These files have unsaved work. It stays, and takes this change in."
          }
          items={(lost.length > 0 ? lost : unsaved).map((file) => ({ key: file, words: shortened(file), file }))}
        />
      )}
      {change.do === "remove" && gone.length > 0 && (
        <List head="These files go." items={gone.map((file) => ({ key: file, words: shortened(file) }))} />
      )}
      {plan.breaks.length > 0 && (
        <List
          head="Then this would be wrong, until it is mended."
          items={plan.breaks.map(({ place, problem }) => ({
            key: `${place.file}:${place.line}:${place.column} ${problem}`,
            words: `${shortened(place.file)}, line ${place.line}: ${problem}`,
          }))}
        />
      )}
      {plan.uncited.length > 0 && (
        <List
          head="No text and no scene would cite these claims any more. They stay in the record."
          items={plan.uncited.map((id) => ({ key: id, words: id }))}
        />
      )}
      {change.do === "remove" && plan.breaks.length === 0 && <p>Nothing else points there.</p>}
      <div className="desk-row">
        <button type="button" disabled={lost.length > 0} onClick={onConfirm}>
          {verb} it
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </dialog>
  );
}

type Item = { key: string; words: string; file?: string };

const List = ({ head, items }: { head: string; items: Item[] }) => (
  <>
    <p>{head}</p>
    <ul>
      {items.map(({ key, words, file }) => (
        <li key={key}>{file ? <a href={deskAddress(file)}>{words}</a> : words}</li>
      ))}
    </ul>
  </>
);
