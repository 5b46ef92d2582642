import type { ScenePoint } from "@/story/model/scene";
import { entriesOf } from "./entriesOf";
import type { SpineYaml } from "./schema";

type Facts = ReadonlyMap<string, { value?: unknown; topic: string }>;

/** An entry's figure has a number, and no numeral of its text is without a claim that reports it. */
export function checkFigures(scene: SpineYaml, claims: Facts): ScenePoint[] {
  return entriesOf(scene).flatMap(({ entry: { figure, text, claims: ids }, path }) => {
    const cited = figure === undefined ? ids : [figure, ...ids];
    if (cited.some((id) => !claims.has(id))) return [];
    const reported = new Set(cited.flatMap((id) => numerals(JSON.stringify(claims.get(id)?.value))));
    const loose = numerals(text).filter((numeral) => !reported.has(numeral));
    return [
      ...(figure !== undefined && numerals(JSON.stringify(claims.get(figure)?.value)).length === 0
        ? [noNumber(figure, [...path, "figure"])]
        : []),
      ...loose.map((numeral) => noClaim(numeral, [...path, "text"])),
    ];
  });
}

const noNumber = (id: string, path: ScenePoint["path"]): ScenePoint => ({
  rule: "no-number",
  path,
  problem: `Claim "${id}" has no number, so it gives no figure.`,
  fix: "say it in words, under text.",
});

const noClaim = (numeral: string, path: ScenePoint["path"]): ScenePoint => ({
  rule: "figure-without-claim",
  path,
  problem: `The text says ${numeral}, but no claim of this entry has that number.`,
  fix: "name the claim it comes from under claims, or write it without the number.",
});

const numerals = (text = "") => text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+/g) ?? [];
