import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { ChartState } from "./ChartState";

/** The still in words: its title and unit, what is drawn and how far it goes, and the notes. */
export function describe({ title, unit, told, notes, language }: ChartState): string {
  const head = sayIn(language)("colon", { label: title, words: unit });
  return [head, ...told, ...notes].map(endSentence).join(" ");
}
