import { ar } from "./ar/ar";
import { dayReader } from "./dayReader";
import { en } from "./en/en";
import { es } from "./es/es";
import { factReader } from "./factReader";
import { figureReader } from "./figureReader";
import { fold } from "./fold";
import { fr } from "./fr/fr";
import { hedgeReader } from "./hedgeReader";
import { missetReader } from "./missetReader";
import { ordinalReader } from "./ordinalReader";
import type { Rules } from "./rules";
import { sentenceReader } from "./sentenceReader";
import { timeReader } from "./timeReader";

/** The languages whose words the checks can read. */
const languages: Rules[] = [en, fr, es, ar];

/** What a check asks of the words it reads. */
export type Grammar = ReturnType<typeof grammarFrom>;

const known = new Map<string, Grammar>();

/** The language of a code, "fr" or "fr-ML". Where none is known, as where story.yaml cannot be read, texts are read as English. */
export function grammarOf(code = "en"): Grammar {
  const [name] = code.split("-");
  const rules = languages.find((one) => one.code === name) ?? en;
  const found = known.get(rules.code) ?? grammarFrom(rules);
  known.set(rules.code, found);
  return found;
}

function grammarFrom(rules: Rules) {
  const figuresIn = figureReader(rules);
  const between = new RegExp(`^\\s*(?:${rules.between}|[-–—])\\s*$`, "iu");
  const said = (source: string) => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "iu");
    return (text: string) => pattern.exec(fold(text, rules).text)?.[0];
  };
  const [one, both, ours, order] = [
    said(rules.understood[1]),
    said(rules.understood[2]),
    said(rules.ours),
    said(rules.order),
  ];
  const readers = {
    figuresIn,
    timesIn: timeReader(rules),
    ...dayReader([rules, ...languages.filter((other) => other !== rules)]),
    ...hedgeReader(rules, figuresIn),
  };
  return {
    ...readers,
    factsIn: factReader(readers),
    code: rules.code,
    wordiness: rules.wordiness,
    ordinalsIn: ordinalReader(rules),
    sentencesIn: sentenceReader(rules),
    missetIn: missetReader(rules),
    /** Whether words stand between the ends of a span: 100 "to" 170. */
    isSpan: (words: string) => between.test(words),
    /** Whether a text says a number by words that are no figure: "one", "both". */
    understands: (text: string, value: number) =>
      (value === 1 && one(text) !== undefined) || (value === 2 && both(text) !== undefined),
    /** Whether a text says that something is the story's own count or reading: "by our count", "as we read it". */
    saysOurs: (text: string) => ours(text) !== undefined,
    /** The word that puts one report before or after another: "later". */
    orderIn: order,
  };
}
