import { type Fact, isSameFact } from "./factReader";
import type { Grammar } from "./grammarOf";
import type { SaidHedge } from "./rules";

export type Told = { text: string; grammar: Grammar };

/**
 * What a text says otherwise than the one it translates, in its own words and in those of the other: another figure, time or day
 * (`was` to `now`), one `added`, one `lost`, or one that is hedged as it was not.
 */
export type OtherFact =
  | { kind: "changed"; was: string; now: string }
  | { kind: "added"; now: string }
  | { kind: "lost"; was: string }
  | { kind: "hedge"; was: string; now: string };

/** `besides`: other words of the first language that the text may draw on, such as the rest of the claim it belongs to. */
export function otherFacts(first: Told, own: Told, besides: string[] = []): OtherFact[] {
  const said = first.grammar.factsIn(first.text);
  const known = [...said, ...besides.flatMap((text) => first.grammar.factsIn(text))];
  const told = own.grammar.factsIn(own.text);
  const added = once(told.filter((fact) => !fact.isSmall && !known.some((other) => isSameFact(fact, other))));
  const lost = once(said.filter((fact) => !fact.isSmall && !told.some((other) => isSameFact(fact, other))));
  const [now, was] = [added[0]?.text, lost[0]?.text];
  if (now && was && added.length === 1 && lost.length === 1)
    return [{ kind: "changed", was, now }, ...otherHedges(told, said, first.text, own.text)];
  return [
    ...added.map((fact) => ({ kind: "added", now: fact.text }) as const),
    ...lost.map((fact) => ({ kind: "lost", was: fact.text }) as const),
    ...otherHedges(told, said, first.text, own.text),
  ];
}

/** The same fact may be told twice, and hedged once: what counts is that no hedge is new and none is gone. */
function otherHedges(told: readonly Fact[], said: readonly Fact[], firstText: string, ownText: string): OtherFact[] {
  const pairs = once(told).flatMap((fact) => {
    const [other] = said.filter((one) => isSameFact(one, fact));
    return other ? [{ fact, other }] : [];
  });
  return pairs.flatMap(({ fact, other }): OtherFact[] => {
    const hedgesOf = (facts: readonly Fact[]) => new Set(facts.filter((one) => isSameFact(one, other)).map(hedgeOf));
    const [before, now] = [hedgesOf(said), hedgesOf(told)];
    if ([...before].every((hedge) => now.has(hedge)) && [...now].every((hedge) => before.has(hedge))) return [];
    return [{ kind: "hedge", was: withHedge(firstText, other), now: withHedge(ownText, fact) }];
  });
}

/** Before an hour or a day "up to" says until when. */
const hedgeOf = ({ hedge, means }: Fact): SaidHedge | undefined =>
  hedge === "up-to" && means.some((one) => /[:-]/.test(one)) ? undefined : hedge;

const once = (facts: readonly Fact[]) =>
  facts.filter((fact, index) => facts.findIndex((one) => isSameFact(one, fact)) === index);

/** A fact with the words around it that may hedge it: three before, two behind. */
function withHedge(text: string, { text: words, index }: Fact): string {
  const before = /(?:\S+\s+){0,3}\S*$/u.exec(text.slice(0, index))?.[0] ?? "";
  const behind = /^\S*(?:\s+\S+){0,2}/u.exec(text.slice(index + words.length))?.[0] ?? "";
  return `${before}${words}${behind}`.replace(/\s+/g, " ").trim();
}
