import { endSentence } from "@/components/panels/endSentence";
import { formatList } from "@/story/format/formatList";
import type { Label, LocatorState } from "./states";

/** The still in words; the credit is spoken once, at the first step. */
export function describe({ number, view, map, labels, lines, notes, footer }: LocatorState): string {
  return [
    `Map of ${view.words}${map.focus ? `, ${map.focus} outlined` : ""}.`,
    ...sayLabels("Named", labels, "country"),
    ...sayLabels("In wide letters, without borders", labels, "region"),
    ...sayLabels("Marked", labels, "town"),
    ...lines.map(({ from, to, words }) => endSentence(`A dashed line from ${from} to ${to}: ${words}`)),
    ...notes.map((text) => endSentence(`Note: ${text}`)),
    ...(number === 1 ? [endSentence(footer)] : []),
  ].join(" ");
}

function sayLabels(how: string, labels: readonly Label[], kind: Label["kind"]): string[] {
  const names = labels.filter((label) => label.kind === kind).map(({ text }) => text);
  return names.length > 0 ? [`${how}: ${formatList(names, "and")}.`] : [];
}
