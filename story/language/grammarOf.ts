import { dayReader } from "./dayReader";
import { en } from "./en/en";
import { figureReader } from "./figureReader";
import { hedgeReader } from "./hedgeReader";
import { ordinalReader } from "./ordinalReader";
import type { Rules } from "./rules";
import { sentencesIn } from "./sentencesIn";

/** The languages whose words the checks can read. */
const languages: Rules[] = [en];

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
  const order = word(rules.order);
  const between = new RegExp(`^\\s*(?:${rules.between}|[-–—])\\s*$`, "iu");
  const one = word(rules.one);
  const ours = word(rules.ours);
  return {
    code: rules.code,
    figuresIn,
    ordinalsIn: ordinalReader(rules),
    sentencesIn: (text: string) => sentencesIn(text, rules),
    ...dayReader([rules, ...languages.filter((one) => one !== rules)]),
    ...hedgeReader(rules, figuresIn),
    /** Whether words stand between the ends of a span: 100 "to" 170. */
    isSpan: (words: string) => between.test(words),
    saysOne: (text: string) => one.test(text),
    /** Whether a text says that something is the story's own count or reading: "by our count", "as we read it". */
    saysOurs: (text: string) => ours.test(text),
    /** The word that puts one report before or after another: "later". */
    orderIn: (text: string) => order.exec(text)?.[0],
  };
}

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "iu");
