import { useEffect, useRef, useState } from "react";
import type { Conflict } from "@/story/edit/mergeEdits";
import type { Clash } from "./FileSession";
import { type Choice, settledText } from "./settledText";

type Props = { base: string; mine: string; clash: Clash; onSettle(text: string): void; onLater(): void };

const words: Record<Choice, string> = { mine: "Yours", theirs: "The disk's", both: "Both, yours first" };

/** Asks for each place that was changed here and on the disk at once what is to stand. Nothing is written by it. */
export function ClashDialog({ base, mine, clash, onSettle, onLater }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { conflicts, theirs } = clash;
  const [choices, setChoices] = useState<Choice[]>(() => conflicts.map(() => "mine"));
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (at: number, choice: Choice) => setChoices(choices.map((one, index) => (index === at ? choice : one)));
  return (
    <dialog ref={dialog} className="desk-clash" aria-labelledby="desk-clash" onClose={onLater}>
      <h2 id="desk-clash">The file was changed on the disk where you changed it too</h2>
      <p>What else was changed stands in your text. Nothing is saved before you save.</p>
      {conflicts.map((conflict, index) => (
        <fieldset key={conflict.start}>
          <legend>
            Place {index + 1} of {conflicts.length}
          </legend>
          {(["mine", "theirs", "both"] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`clash-${index}`}
                checked={choices[index] === choice}
                onChange={() => choose(index, choice)}
              />
              {words[choice]}
              {choice !== "both" && <q>{inLine(base, conflict, conflict[choice])}</q>}
            </label>
          ))}
        </fieldset>
      ))}
      <div className="desk-row">
        <button
          type="button"
          onClick={() => onSettle(settledText({ base, mine, theirs: theirs.text }, conflicts, choices))}
        >
          Put these in my text
        </button>
        <button type="button" onClick={onLater}>
          Decide later
        </button>
      </div>
    </dialog>
  );
}

/** What one hand made of a place, within the line it stands in. */
function inLine(base: string, { start, end }: Conflict, put: string): string {
  const from = base.lastIndexOf("\n", start - 1) + 1;
  const next = base.indexOf("\n", end);
  const line = base.slice(from, start) + put + base.slice(end, next < 0 ? base.length : next);
  return line.trim() === "" ? "(nothing)" : line.trim();
}
