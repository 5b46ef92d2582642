import { toString as textOf } from "mdast-util-to-string";
import { formatList } from "../format/formatList";
import type { ClaimYaml } from "../model/claim";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { keepFor } from "../read/keepFor";
import { tagsIn } from "./tagsIn";

/** Where the words of a <Claim> name somebody who speaks in this story, it is the speaker of that claim, or somebody it tells of. */
export function checkSpeakers({ chapters, claims }: Draft): Finding[] {
  const speakers = keptSpeakers(claims.value, [], () => speakersIn([...claims.value.values()]));
  return chapters.flatMap((chapter) => kept(chapter, [speakers], () => inChapter(chapter, claims.value, speakers)));
}

const keptSpeakers = keepFor<Claims, Speakers>();
const kept = keepFor<ChapterDraft, Finding[]>();

type Claims = ReadonlyMap<string, ClaimYaml>;

const inChapter = (chapter: ChapterDraft, claims: Claims, speakers: Speakers): Finding[] =>
  tagsIn(chapter).flatMap(({ name, props, node, place }): Finding[] => {
    const id = props.get("is") ?? "";
    const claim = name === "Claim" ? claims.get(id) : undefined;
    if (!claim) return [];
    const stranger = strangerIn(textOf(node), wordsOf(claim), speakers);
    if (!stranger) return [];
    const by = claim.assertedBy ? `is by ${claim.assertedBy}` : "names no speaker";
    const problem = `This names ${stranger.name}, but claim ${id} ${by}.`;
    const fix = `name a claim of ${formatList([...stranger.persons])}, or put the name outside of <Claim>.`;
    return [{ rule: "claim-speaker", place, problem, fix, level: "error" }];
  });

/** Surnames as they sound, and who bears them, in full. */
type Speakers = ReadonlyMap<string, ReadonlySet<string>>;

/** A speaker whom the words name and their claim does not: by a surname alone, or by the whole name where two share that. */
function strangerIn(
  text: string,
  own: string,
  speakers: Speakers,
): { name: string; persons: Iterable<string> } | undefined {
  const known = new Set(wordsIn(own).map(plain));
  for (const word of wordsIn(text)) {
    const persons = speakers.get(plain(word));
    if (persons && !known.has(plain(word))) return { name: word, persons };
  }
  for (const { name, surname } of personsIn(text)) {
    const [first = ""] = wordsIn(name);
    const named = [...(speakers.get(plain(surname)) ?? [])].filter((person) => plain(person).startsWith(plain(first)));
    if (named.length > 0 && !known.has(plain(first))) return { name, persons: named };
  }
  return undefined;
}

/** Names of those who speak, without those that claims of others tell of: a country speaks and is spoken of. */
function speakersIn(claims: ClaimYaml[]): Speakers {
  const told = new Set(
    claims.flatMap(({ statement, assertedBy = "" }) => {
      const own = personsIn(assertedBy).map(({ surname }) => plain(surname));
      return wordsIn(statement)
        .map(plain)
        .filter((word) => !own.includes(word));
    }),
  );
  const speakers = new Map<string, Set<string>>();
  for (const { name, surname } of claims.flatMap(({ assertedBy = "" }) => personsIn(assertedBy))) {
    if (told.has(plain(surname))) continue;
    speakers.set(plain(surname), new Set([...(speakers.get(plain(surname)) ?? []), name]));
  }
  return speakers;
}

/** Two or more words that begin with a capital letter, one after the other. */
const personsIn = (text: string): { name: string; surname: string }[] =>
  [...text.matchAll(/(?:\p{Lu}[\p{L}'’.-]+ (?:[a-z]{2,3} )?)+(\p{Lu}[\p{Ll}'’-]{3,})/gu)].map(
    ([name, surname = ""]) => ({ name, surname }),
  );

const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}'’-]+/gu)?.map((word) => word.replace(/['’]s$/, "")) ?? [];

/** A name is the same with and without its accents. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = ({ statement, assertedBy, quote, note, asOf }: ClaimYaml): string =>
  [statement, assertedBy, quote?.text, quote?.speaker, note, asOf].join(" ");
