import type { Qualifier } from "../model/claim";
import type { Figure } from "./figuresIn";

type Hedge = Exclude<Qualifier, "exact" | "unknown">;

/** The words that say how a figure is hedged. The first of each is the one to suggest. */
const before: Record<Hedge, string[]> = {
  about: ["about", "around", "some", "roughly", "nearly", "approximately"],
  "up-to": ["up to", "as many as", "at most", "no more than"],
  "at-least": ["at least", "no fewer than"],
  "more-than": ["more than", "over", "upwards of", "above"],
};
const anywhere: Record<Hedge, string[]> = {
  about: [...before.about, "or so"],
  "up-to": before["up-to"],
  "at-least": [...before["at-least"], "or more"],
  "more-than": before["more-than"],
};
/** "no more than" before "more than". */
const all = Object.values(before)
  .flat()
  .sort((a, b) => b.length - a.length);

export const isHedge = (qualifier: Qualifier | undefined): qualifier is Hedge =>
  qualifier !== undefined && Object.hasOwn(before, qualifier);

/** Whether the words of a claim hedge it as its qualifier does. */
export function isHedgedAs(text: string, qualifier: Hedge): boolean {
  const own = anywhere[qualifier].some((words) => new RegExp(`\\b${words}\\b`, "i").test(text));
  return own && !(qualifier === "more-than" && /\bno more than\b/i.test(text));
}

/** The hedge that a text ends with, as it stands before a figure. */
export function hedgeBefore(text: string): string | undefined {
  return new RegExp(`\\b(${all.join("|")})(?:\\s+an?|\\s+the)?\\s*$`, "i").exec(text)?.[1];
}

/** The same words with the figure hedged as it should be: "100 hostages" becomes "about 100 hostages". */
export function withHedge(
  { text, figure }: { text: string; figure: Figure },
  qualifier: Qualifier | undefined,
  instead = figure.text,
): string {
  const start = text.slice(0, figure.index);
  const hedge = hedgeBefore(start);
  const bare = hedge ? start.slice(0, start.toLowerCase().lastIndexOf(hedge.toLowerCase())) : start;
  const own = isHedge(qualifier) ? `${before[qualifier][0]} ` : "";
  return `${bare}${own}${own && !bare ? instead.toLowerCase() : instead}${text.slice(figure.index + figure.text.length)}`;
}
