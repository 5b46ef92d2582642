import { joinWords } from "@/story/format/joinWords";
import { sayIn } from "@/story/messages/sayIn";
import type { CardManner, CardWords } from "@/story/model/card";
import { sayMap } from "./describe";
import type { MapState } from "./states";

/** The map with its towns, above it the name of the only one or the title: names on the map are too small for a card. */
export function cardWords({ title, labels, language, ...state }: MapState, manner: CardManner): CardWords | undefined {
  const towns = labels.filter(({ kind }) => kind === "town").map(({ text }) => text);
  const map = sayMap({ ...state, language });
  const alt = towns.length > 0 ? sayIn(language)("map.card", { map, towns: joinWords(towns, language, "and") }) : map;
  return {
    large: manner === "shape" ? undefined : towns.length === 1 ? towns[0] : title,
    alt,
    figures: [],
    beside: true,
  };
}
