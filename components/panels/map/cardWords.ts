import { formatList } from "@/story/format/formatList";
import type { CardManner, CardWords } from "@/story/model/card";
import type { MapState } from "./states";

/** The map with its towns, above it the name of the only one or the title: names on the map are too small for a card. */
export function cardWords({ title, view, map, labels }: MapState, manner: CardManner): CardWords | undefined {
  const towns = labels.filter(({ kind }) => kind === "town").map(({ text }) => text);
  const marked = towns.length > 0 ? `, with a mark at ${formatList(towns, "and")}` : "";
  const alt = `Map of ${view.words}${map.focus ? `, ${map.focus} set off` : ""}${marked}`;
  return {
    large: manner === "shape" ? undefined : towns.length === 1 ? towns[0] : title,
    alt,
    figures: [],
    beside: true,
  };
}
