import { endSentence } from "@/components/panels/endSentence";
import { joinWords } from "@/story/format/joinWords";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import { countryName } from "./countryName";
import type { Drawn, Label, MapState } from "./states";

/** The still in words; the credit is spoken once, at the first step. */
export function describe(state: MapState): string {
  const { number, map, labels, drawn, accounts, locator, note, footer, language } = state;
  const say = sayIn(language);
  const names = (of: (label: Label) => boolean) => {
    const all = labels.filter(of).map(({ text }) => text);
    return all.length > 0 ? joinWords(all, language, "and") : undefined;
  };
  const named = names(({ kind }) => kind === "country" || kind === "river");
  const regions = names(({ kind, area }) => kind === "region" && !area);
  const lands = names(({ kind, area }) => kind === "region" && area !== undefined);
  const towns = names(({ kind }) => kind === "town");
  return [
    endSentence(sayMap(state)),
    ...(named ? [say("map.named", { names: named })] : []),
    ...(regions ? [say("map.named.regions", { names: regions })] : []),
    ...(lands ? [say("map.lands", { names: lands })] : []),
    ...(towns ? [say("map.towns", { names: towns })] : []),
    ...(drawn.length > 0
      ? [say("map.drawn", { names: drawn.map(sayDrawn(language)).join(say("list.semicolon")) })]
      : []),
    ...(accounts ? [say("map.accounts", { names: accounts.map(sayDrawn(language)).join(say("list.semicolon")) })] : []),
    ...(locator ? [say("map.corner", { focus: countryName(map.focus ?? "", language), town: locator.town })] : []),
    ...(note ? [endSentence(say("still.note", { note }))] : []),
    ...(number === 1 ? [endSentence(footer)] : []),
  ].join(" ");
}

/** "The way by Scotland, solid: the newsletter". */
export const sayDrawn =
  (language: Language) =>
  ({ label, who, hollow }: Drawn): string =>
    sayIn(language)(hollow ? "map.drawn.hollow" : "map.drawn.solid", { label, who });

/** "Map of Mali and the countries around it, Mali set off". */
export function sayMap({ view, map, language }: Pick<MapState, "view" | "map" | "language">): string {
  const say = sayIn(language);
  if (!map.focus) return say("map.of", { view: view.words });
  return say("map.of.focus", { view: view.words, focus: countryName(map.focus, language) });
}
