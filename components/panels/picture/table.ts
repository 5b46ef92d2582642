import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import type { PictureState } from "./states";

/** One row a step: what is shown, what is said of it, and whose it is. */
export function table(states: Map<string, PictureState>): Table {
  return {
    columns: ["Step", "Picture", "Shown", "Caption", "Credit and licence"],
    rows: [...states.values()].map(({ picture: { alt, caption, credit, licence }, words }, index) => [
      `${index + 1} of ${states.size}`,
      alt,
      words ?? "The whole picture",
      caption ?? "None",
      `${endSentence(credit)} ${endSentence(licence)}`,
    ]),
  };
}
