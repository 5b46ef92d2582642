import type { Qualifier } from "../model/claim";
import { fold } from "./fold";
import type { Figure, Hedge, Rules, SaidHedge } from "./rules";

type Said = { text: string; index: number; means: SaidHedge };

export const isHedge = (qualifier: Qualifier | undefined): qualifier is Hedge =>
  qualifier !== undefined && qualifier !== "exact" && qualifier !== "unknown";

/** Reads how figures are hedged, by the rules of a language. */
export function hedgeReader(rules: Rules, figuresIn: (text: string) => readonly Figure[]) {
  const hedges = Object.entries(rules.hedges).flatMap(([means, { before, behind }]) => [
    ...before.map((words) => ({ words, means: means as SaidHedge, behind: false })),
    ...behind.map((words) => ({ words, means: means as SaidHedge, behind: true })),
  ]);
  const wholes = hedges.map(({ words, means }) => ({ means, pattern: whole(fold(words, rules).text) }));
  const source = (some: typeof hedges) =>
    some
      .map(({ words }) => words)
      // "no more than" before "more than".
      .sort((a, b) => b.length - a.length)
      .map((words) => sourceOf(fold(words, rules).text))
      .join("|");
  const anywhere = new RegExp(`${rules.hedgeStart ?? start}(${source(hedges)})`, "giu");
  const ending = new RegExp(
    `${rules.hedgeStart ?? start}(${source(hedges.filter(({ behind }) => !behind))})(?:\\s*(?:${rules.articles}))?\\s*$`,
    "iu",
  );
  const beginning = new RegExp(`^\\s*,?\\s*(${source(hedges.filter(({ behind }) => behind))})`, "iu");
  const means = (said: string) => wholes.find(({ pattern }) => pattern.test(said))?.means;

  function said(text: string, pattern: RegExp): Said | undefined {
    const folded = fold(text, rules);
    const found = pattern.exec(folded.text);
    const words = found?.[1];
    const meaning = words === undefined ? undefined : means(words);
    if (!found || words === undefined || !meaning) return undefined;
    const from = found.index + found[0].indexOf(words);
    const [index, end] = [folded.at(from), folded.at(from + words.length - 1) + 1];
    return { text: text.slice(index, end), index, means: meaning };
  }

  /** The hedge that a text ends with, as it stands before a figure. */
  const hedgeBefore = (text: string) => said(text, ending);

  return {
    hedgeBefore,
    /** The hedge that a text begins with, as it stands behind a figure. */
    hedgeBehind: (text: string) => said(text, beginning),
    /** Whether words hedge a figure as a qualifier does, be it by the figure itself: "une vingtaine". */
    isHedgedAs(text: string, qualifier: Hedge): boolean {
      const found = [...fold(text, rules).text.matchAll(anywhere)].map(({ 1: words = "" }) => means(words));
      return found.length > 0 ? found.includes(qualifier) : figuresIn(text).some(({ hedge }) => hedge === qualifier);
    },
    /** The same words with the figure hedged as it should be: "100 hostages" becomes "about 100 hostages". */
    withHedge(
      { text, figure }: { text: string; figure: Figure },
      qualifier: Qualifier | undefined,
      instead = figure.text,
    ): string {
      const start = text.slice(0, figure.index);
      const bare = start.slice(0, hedgeBefore(start)?.index ?? start.length);
      const own = isHedge(qualifier) ? `${rules.hedges[qualifier].before[0]} ` : "";
      const words = `${own}${own && !bare ? instead.toLowerCase() : instead}`;
      const { contract = (as: string) => as } = rules;
      return `${bare}${contract(words)}${text.slice(figure.index + figure.text.length)}`;
    },
  };
}

const start = "(?<![\\p{L}\\p{N}])";

/** Spaces and apostrophes are of any kind; words that end with an apostrophe run on. */
function sourceOf(words: string): string {
  const source = words.replace(/'/g, "['’]").replace(/ /g, "\\s+");
  return words.endsWith("'") ? source : `${source}(?![\\p{L}\\p{N}])`;
}

const whole = (words: string) => new RegExp(`^${sourceOf(words)}$`, "iu");
