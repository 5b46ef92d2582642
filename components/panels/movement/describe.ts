import { endSentence } from "@/components/panels/endSentence";
import { formWords } from "./formWords";
import type { Before, Label, MovementState } from "./MovementState";
import { hasPlace } from "./states";

/** The still in words: headline, what is told and by whom, how it is drawn, what is not told, and the foot. */
export function describe(state: MovementState): string {
  const { head, by, labels, stays, before, foot } = state;
  return [
    endSentence(by ? `${head}: ${by}` : head),
    ...labels.map(sayLabel),
    ...stays.map((mark) => endSentence(`Still drawn: ${formWords(mark)}`)),
    ...before.map(sayBefore),
    endSentence(sayPlace(state)),
    ...(foot ? [endSentence(foot)] : []),
  ].join(" ");
}

function sayLabel({ who, says, note, by, untold, mark }: Label): string {
  const told = [who ? `${who}: ${says}` : says, note].filter(Boolean).join(", ");
  const drawn = mark ? ` (${formWords(mark)})` : "";
  return [endSentence(`${told}${drawn}, by ${by}`), ...(untold ? [endSentence(untold)] : [])].join(" ");
}

const sayBefore = ({ who, by, mark }: Before) =>
  endSentence(`Told before, and dimmed: ${who} (${formWords(mark)}), by ${by}`);

function sayPlace({ house, numbered, apart, labels }: MovementState): string {
  if (!house) return "Drawn: the ground, without a house";
  const floors = house.reported ? ` of ${house.floors} ${house.floors === 1 ? "storey" : "storeys"}` : "";
  if (apart)
    return `Drawn: the house${floors} ${labels.filter(({ mark }) => hasPlace(mark?.form)).length} times, once for each account`;
  return `Drawn: one house${floors}, cut open${numbered ? ", its storeys numbered" : ""}`;
}
