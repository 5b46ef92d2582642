import { endSentence } from "@/components/panels/endSentence";
import { numberWord } from "@/story/format/numberWord";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Claimant, Clash, RoutesState, Side, Strip } from "./states";

/** The still in words. What its cells are is spoken once, at the first step. */
export function describe(state: RoutesState): string {
  const { headline, claimants, columns, note, clashes, number, language } = state;
  const say = sayIn(language);
  return [
    ...(number === 1 ? [say("routes.parts", { parts: columns.join(say("list.comma")) })] : []),
    ...(headline ? [headline] : []),
    ...claimants.map((one) => sayClaimant(one, columns, language)),
    ...clashes.map((clash) => sayClash(clash, language)),
    ...(note ? [say("still.note", { note })] : []),
  ]
    .map(endSentence)
    .join(" ");
}

/** "Al-Mourabitoun: how: Twitter, …", or at a step of names "Al-Mourabitoun: claimed it; four routes by our count, …" */
export function sayClaimant(claimant: Claimant, columns: readonly string[], language: Language): string {
  const { name, says, bundles, ways } = claimant;
  const say = sayIn(language);
  if (ways) {
    const who = name ? say("colon", { label: name, words: says }) : says;
    return [who, ...sayWays(ways, language)].join(say("list.semicolon"));
  }
  const strips = bundles.flatMap(({ under, strips }) =>
    strips.map((strip) => [...(under ? [under] : []), sayStrip(strip, columns, language)].join(say("list.comma"))),
  );
  const label = name ?? says;
  return strips.length > 0 ? say("colon", { label, words: strips.join(say("list.semicolon")) }) : label;
}

/** "four routes by our count", and "read in: the brief, Defense One" */
export function sayWays(ways: NonNullable<Claimant["ways"]>, language: Language): string[] {
  const say = sayIn(language);
  const texts = [...new Set(ways.flatMap((cells) => cells.at(-1) ?? []))];
  const count = ways.length;
  return [
    ...(count > 0 ? [say("routes.count", { count, number: numberWord(count, language) })] : []),
    ...(texts.length > 0 ? [say("routes.read", { texts: texts.join(say("list.comma")) })] : []),
  ];
}

/** "how: Twitter; carried by: not told; we read it in: encyclopedia (told before, disputed or not verified)" */
function sayStrip({ cells, told, hollow, checked }: Strip, columns: readonly string[], language: Language): string {
  const say = sayIn(language);
  const comma = say("list.comma");
  const words = cells.map((cell, index) =>
    say("colon", { label: columns[index] ?? "", words: cell ?? say("routes.notTold") }),
  );
  const marks = [
    ...(told === "now" ? [] : [say("routes.before")]),
    say(hollow ? "routes.hollow" : "routes.solid"),
    ...(checked ? [checked] : []),
  ];
  return `${words.join(comma)} (${marks.join(comma)})`;
}

export function sayClash({ in: text, statement, against, denies }: Clash, language: Language): string {
  const say = sayIn(language);
  const side = ({ who, says, hollow }: Side) => say(hollow ? "routes.side.hollow" : "routes.side.solid", { who, says });
  const given = { text, statement: side(statement), against: side(against) };
  return say(denies ? "routes.clash" : "routes.clash.open", given);
}
