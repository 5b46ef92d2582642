import { endSentence } from "@/components/panels/endSentence";
import { numberWord } from "@/story/format/numberWord";
import type { Claimant, Clash, RoutesState, Side, Strip } from "./states";

/** What a cell without words says, drawn and spoken. */
export const notTold = "not told";

/** What is said of a side that does not confirm a statement and does not deny it. */
export const noDenial = "not a denial";

/** The still in words. What its cells are is spoken once, at the first step. */
export function describe(state: RoutesState): string {
  const { headline, claimants, columns, note, clashes, number } = state;
  return [
    ...(number === 1 ? [endSentence(`Routes by which a claim came, each in three parts: ${columns.join(", ")}`)] : []),
    ...(headline ? [headline] : []),
    ...claimants.flatMap((one) => sayClaimant(one, columns)),
    ...clashes.map(sayClash),
    ...(note ? [`Note: ${note}`] : []),
  ]
    .map(endSentence)
    .join(" ");
}

/** "Al-Mourabitoun: how: Twitter, …", or at a step of names "Al-Mourabitoun: claimed it; four routes by our count, …" */
export function sayClaimant({ name, says, bundles, ways }: Claimant, columns: readonly string[]): string[] {
  if (ways) return [[name ? `${name}: ${says}` : says, ...sayWays(ways)].join("; ")];
  const strips = bundles.flatMap(({ under, strips }) =>
    strips.map((strip) => `${under ? `${under}, ` : ""}${sayStrip(strip, columns)}`),
  );
  const who = name ?? says;
  return [strips.length > 0 ? `${who}: ${strips.join("; ")}` : who];
}

/** "four routes by our count", and "read in: the brief, Defense One" */
export function sayWays(ways: NonNullable<Claimant["ways"]>): string[] {
  const texts = [...new Set(ways.flatMap((cells) => cells.at(-1) ?? []))];
  const count = `${numberWord(ways.length)} ${ways.length === 1 ? "route" : "routes"}`;
  return [
    ...(ways.length > 0 ? [`${count} by our count`] : []),
    ...(texts.length > 0 ? [`read in: ${texts.join(", ")}`] : []),
  ];
}

/** "how: Twitter; carried by: not told; we read it in: encyclopedia (told before, disputed or not verified)" */
function sayStrip({ cells, told, hollow, checked }: Strip, columns: readonly string[]): string {
  const words = cells.map((cell, index) => `${columns[index]}: ${cell ?? notTold}`).join(", ");
  const marks = [told === "now" ? "" : "told before", hollow ? "drawn hollow" : "drawn solid", checked ?? ""].filter(
    Boolean,
  );
  return `${words} (${marks.join(", ")})`;
}

const saySide = ({ who, says, hollow }: Side) => `${who}: ${says} (drawn ${hollow ? "hollow" : "solid"})`;

export const sayClash = ({ in: text, statement, against, denies }: Clash): string =>
  `In ${text}, ${saySide(statement)}; ${denies ? "against that" : `beside that, ${noDenial}`}, ${saySide(against)}`;
