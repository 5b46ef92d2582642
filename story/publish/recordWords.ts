import { headline } from "../format/headline";
import { letters } from "../format/letters";
import { speakerOf } from "../format/speakerOf";
import { upperFirst } from "../format/upperFirst";
import { grammarOf } from "../language/grammarOf";
import { sayIn } from "../messages/sayIn";
import type { Claim } from "../model/claim";
import type { Language } from "../model/language";
import type { Story } from "../model/story";
import { descriptionLength, type PageWords, shareTitleLength } from "./pageWords";
import { shorten } from "./shorten";

const titleLength = 80;

/**
 * What the pages of a story's claims are called, by claim; no two alike. A figure stands in a title together with its
 * speaker or not at all, and a number of dead never does: it would travel without the accounts that differ.
 */
export function recordWords(story: Story): Map<string, PageWords> {
  const words = worded.get(story) ?? wordAll(story);
  worded.set(story, words);
  return words;
}

/** Each record's page asks for its own words, which depend on all the others'. */
const worded = new WeakMap<Story, Map<string, PageWords>>();

function wordAll({ claims, tolls = [], title, language }: Story): Map<string, PageWords> {
  const taken = { titles: new Set<string>(), shareTitles: new Set<string>(), descriptions: new Set<string>() };
  return new Map(
    [...claims].map(([id, claim]) => {
      const { name, short, about } = tolls.includes(claim.topic.id)
        ? tollWords(claim, language)
        : claimWords(claim, language);
      const words = {
        title: `${unlike(name, titleLength, taken.titles)} - ${title}`,
        shareTitle: unlike(short, shareTitleLength, taken.shareTitles),
        description: unlike(about, descriptionLength, taken.descriptions),
      };
      return [id, words];
    }),
  );
}

/** `short` is the name for a small space, `about` what the page says. */
type Words = { name: string; short: string; about: string };

/** "Held: about 100, General Didier Dacko, Malian Army". Where there is no count, or nobody who gave it, the statement says more. */
function claimWords(claim: Claim, language: Language): Words {
  const { value, qualifier, statement, assertedBy } = claim;
  const about = roomFor([`${statement} ${upperFirst(origin(claim, language), language)}.`, statement]);
  if (typeof value !== "number" || qualifier === "unknown" || assertedBy === undefined)
    return { name: bare(statement), short: bare(statement), about };
  const short = headline({ ...claim, assertedBy: nameIn(assertedBy) }, language);
  return { name: headline(claim, language), short, about };
}

/** Words only. A statement that counts nobody may stand; any other is left to the page. */
function tollWords(claim: Claim, language: Language): Words {
  const say = sayIn(language);
  const { figuresIn, ordinalsIn } = grammarOf(language);
  /** Neither figures nor places in a count: "the nineteenth". */
  const isWords = (text: string) => figuresIn(text).length === 0 && ordinalsIn(text).length === 0;
  const statement = bare(claim.statement);
  if (isWords(statement)) return { name: statement, short: statement, about: claim.statement };
  const from = (words: string) => (isWords(words) ? words : say("toll.source"));
  const whole = from(origin(claim, language));
  return {
    name: say("toll.name", { from: whole }),
    short: say("toll.name", { from: from(nameIn(speakerOf(claim, language))) }),
    about: say("toll.about", { from: upperFirst(whole, language) }),
  };
}

/** Who said it and where it stands: "General Didier Dacko, Malian Army; Encyclopedia, older version". */
function origin(claim: Claim, language: Language): string {
  const say = sayIn(language);
  const sources = claim.sources.map(({ name }) => name).join(say("list.and"));
  return say("claim.origin", { speaker: speakerOf(claim, language), sources });
}

/** A speaker without office and route: "General Didier Dacko" of "General Didier Dacko, Malian Army". */
const nameIn = (speaker: string) => speaker.replace(/\s*[,;(].*$/, "");
const bare = (sentence: string) => sentence.replace(/\.$/, "");
const roomFor = (texts: string[]) => texts.find((text) => text.length <= descriptionLength) ?? texts.at(-1) ?? "";

/** The text in at most `max` characters; with a letter behind it where another page has the same. */
function unlike(text: string, max: number, taken: Set<string>): string {
  for (let others = 0; ; others++) {
    const mark = others > 0 ? ` (${letters(others)})` : "";
    const words = shorten(text, max - mark.length) + mark;
    if (taken.has(words)) continue;
    taken.add(words);
    return words;
  }
}
