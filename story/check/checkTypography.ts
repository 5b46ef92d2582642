import { type Grammar, grammarOf } from "../language/grammarOf";
import type { Draft } from "../model/draft";
import type { Finding, Mend, Place } from "../model/finding";
import { placeAt } from "../read/placeAt";
import { missetInChapter } from "./missetInChapter";

/** A place that is not set as its language is, and what should stand there. */
type Found = { place: Place; what: string; mend?: Mend };

/** Words are set as their language is: quotation marks, and spaces beside signs. One finding a file, as one command mends them all. */
export function checkTypography({ chapters, edition, language }: Draft): Finding[] {
  const grammar = grammarOf(language);
  const inChapters = (edition?.chapters ?? chapters).flatMap(({ tree, source, file }) =>
    missetInChapter(tree, source, grammar).map(({ index, what, was, put }) => {
      const place = placeAt(file, source, index);
      return { place, what, mend: { was, put, at: place } };
    }),
  );
  const inWords = (edition?.words ?? []).flatMap(({ own, place }) =>
    grammar.missetIn(own).map(({ what }) => ({ place, what })),
  );
  const all: Found[] = [...inChapters, ...inWords];
  const files = new Set(all.map(({ place }) => place.file));
  return [...files].flatMap((file) =>
    findingOf(
      all.filter(({ place }) => place.file === file),
      grammar,
    ),
  );
}

function findingOf([first, ...more]: Found[], { code }: Grammar): Finding[] {
  if (!first) return [];
  const mends = [first, ...more].flatMap(({ mend }) => mend ?? []);
  const many = more.length > 0 ? ` ${more.length} more of this file are not.` : "";
  return [
    {
      rule: "typography",
      place: first.place,
      problem: `Signs are not set here as "${code}" sets them: ${first.what}.${many}`,
      fix: "npm run fix sets them.",
      level: "warning",
      ...(mends.length === more.length + 1 && { edit: mends }),
    },
  ];
}
