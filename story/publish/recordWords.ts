import { headline } from "../format/headline";
import { letters } from "../format/letters";
import { speakerOf } from "../format/speakerOf";
import { type Grammar, grammarOf } from "../language/grammarOf";
import type { Claim } from "../model/claim";
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
        ? tollWords(claim, grammarOf(language))
        : claimWords(claim);
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
function claimWords(claim: Claim): Words {
  const { value, qualifier, statement, assertedBy } = claim;
  const about = roomFor([`${statement} ${upperFirst(origin(claim))}.`, statement]);
  if (typeof value !== "number" || qualifier === "unknown" || assertedBy === undefined)
    return { name: bare(statement), short: bare(statement), about };
  return { name: headline(claim), short: headline({ ...claim, assertedBy: nameIn(assertedBy) }), about };
}

/** Words only. A statement that counts nobody may stand; any other is left to the page. */
function tollWords(claim: Claim, { figuresIn, ordinalsIn }: Grammar): Words {
  /** Neither figures nor places in a count: "the nineteenth". */
  const isWords = (text: string) => figuresIn(text).length === 0 && ordinalsIn(text).length === 0;
  const statement = bare(claim.statement);
  if (isWords(statement)) return { name: statement, short: statement, about: claim.statement };
  const [speaker, from] = [nameIn(speakerOf(claim)), origin(claim)].map((words) =>
    isWords(words) ? words : "a source",
  );
  return {
    name: `A reported toll: ${from}`,
    short: `A reported toll: ${speaker}`,
    about: `A reported toll, to be read beside every other account. ${upperFirst(from ?? "")}.`,
  };
}

/** Who said it and where it stands: "General Didier Dacko, Malian Army; Encyclopedia, older version". */
const origin = (claim: Claim) => `${speakerOf(claim)}; ${claim.sources.map(({ name }) => name).join(" and ")}`;

/** A speaker without office and route: "General Didier Dacko" of "General Didier Dacko, Malian Army". */
const nameIn = (speaker: string) => speaker.replace(/\s*[,;(].*$/, "");
const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
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
