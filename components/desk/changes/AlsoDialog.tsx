import { useEffect, useRef } from "react";
import type { Undo } from "@/story/model/desk";
import type { Asked } from "./useChanges";

type Props = { asking: Asked & Undo; onAgree(): void; onRefuse(): void };

/** Asks before an undo takes back more than was asked for. */
export function AlsoDialog({ asking, onAgree, onRefuse }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="desk-clash" aria-labelledby="desk-also" onClose={onRefuse}>
      <h2 id="desk-also">Other changes stand in the same words</h2>
      <p>With “{asking.words}” this is undone too:</p>
      <ul>
        {asking.also.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div className="desk-row">
        <button type="button" onClick={onAgree}>
          Undo all of it
        </button>
        <button type="button" onClick={onRefuse}>
          Leave it
        </button>
      </div>
    </dialog>
  );
}
