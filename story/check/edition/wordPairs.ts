import { createHash } from "node:crypto";
import type { EditionDraft } from "../../model/draft";
import type { WordPair } from "../../model/edition";
import { isTold, passagesByPath, passagesOf } from "./passagesOf";

/** All that an edition says, beside what it says it for: texts of its files, and the passages of its chapters. */
export function wordPairs({ first, chapters, words }: EditionDraft): WordPair[] {
  const passages = chapters.flatMap((own) => {
    const chapter = first.chapters.find(({ slug }) => slug === own.slug);
    const told = passagesByPath(own);
    return (chapter ? passagesOf(chapter) : []).flatMap((said): WordPair[] => {
      const there = told.get(said.path.join("\n"));
      if (!there || !isTold(there)) return [];
      const file = `chapters/${own.slug}.mdx`;
      return [{ file, path: said.path, first: said.text, own: there.text, place: there.place }];
    });
  });
  return [...words, ...passages];
}

/** What names a pair in translated.lock: "claims.yaml/held-100/statement". */
export const keyOf = ({ file, path }: WordPair): string => [file, ...path].join("/").replace(/\s/g, "_");

export const hashOf = (words: string): string => createHash("sha256").update(words).digest("hex").slice(0, 12);
