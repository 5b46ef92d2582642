import { endSentence } from "@/components/panels/endSentence";
import { formatList } from "@/story/format/formatList";
import type { Label, MapState } from "./states";

/** The still in words; the credit is spoken once, at the first step. */
export function describe({ number, view, map, labels, locator, note, footer }: MapState): string {
  const named = labels.filter(({ kind }) => kind === "country" || kind === "river");
  const regions = labels.filter(({ kind }) => kind === "region");
  return [
    `Map of ${view.words}${map.focus ? `, ${map.focus} set off` : ""}.`,
    ...sayLabels("Named", named),
    ...sayLabels(
      "Named, without borders",
      regions.filter(({ area }) => !area),
    ),
    ...sayLabels(
      "Its land shown",
      regions.filter(({ area }) => area),
    ),
    ...sayLabels(
      "Marked",
      labels.filter(({ kind }) => kind === "town"),
    ),
    ...(locator ? [`In the corner, the whole of ${map.focus}: what is in view framed, ${locator.town} marked.`] : []),
    ...(note ? [endSentence(`Note: ${note}`)] : []),
    ...(number === 1 ? [endSentence(footer)] : []),
  ].join(" ");
}

function sayLabels(how: string, labels: readonly Label[]): string[] {
  const names = labels.map(({ text }) => text);
  return names.length > 0 ? [`${how}: ${formatList(names, "and")}.`] : [];
}
