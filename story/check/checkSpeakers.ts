import { toString as textOf } from "mdast-util-to-string";
import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { tagsIn } from "./tagsIn";

/** Where the words of a <Claim> name somebody who speaks in this story, it is the speaker of that claim, or somebody it tells of. */
export function checkSpeakers({ chapters, claims }: Draft): Finding[] {
  const speakers = speakersIn([...claims.value.values()]);
  return chapters.flatMap((chapter) =>
    tagsIn(chapter).flatMap(({ name, props, node, place }): Finding[] => {
      const id = props.get("is") ?? "";
      const claim = name === "Claim" ? claims.value.get(id) : undefined;
      if (!claim) return [];
      const own = new Set(wordsIn(wordsOf(claim)));
      const stranger = wordsIn(textOf(node)).find((word) => speakers.has(word) && !own.has(word));
      if (!stranger) return [];
      const by = claim.assertedBy ? `is by ${claim.assertedBy}` : "names no speaker";
      const problem = `This names ${stranger}, but claim ${id} ${by}.`;
      const fix = `name the claim that ${stranger} made, or put the name outside of <Claim>.`;
      return [{ rule: "claim-speaker", place, problem, fix, level: "error" }];
    }),
  );
}

/** Names of those who speak, without those that claims of others tell of: a country speaks and is spoken of. */
function speakersIn(claims: ClaimYaml[]): Set<string> {
  const told = new Set(
    claims.flatMap(({ statement, assertedBy }) => {
      const own = surnamesIn(assertedBy);
      return wordsIn(statement).filter((word) => !own.includes(word));
    }),
  );
  return new Set(claims.flatMap(({ assertedBy }) => surnamesIn(assertedBy)).filter((name) => !told.has(name)));
}

/** The last name of each person: two or more words that begin with a capital letter, one after the other. */
const surnamesIn = (text = ""): string[] =>
  [...text.matchAll(/(?:\p{Lu}[\p{L}'’.-]+ (?:[a-z]{2,3} )?)+(\p{Lu}[\p{Ll}'’-]{3,})/gu)].map(([, last]) => last ?? "");

const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}'’-]+/gu)?.map((word) => word.replace(/['’]s$/, "")) ?? [];

const wordsOf = ({ statement, assertedBy, quote, note, asOf }: ClaimYaml): string =>
  [statement, assertedBy, quote?.text, quote?.speaker, note, asOf].join(" ");
