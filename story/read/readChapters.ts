import { posix } from "node:path";
import type { ChapterDraft } from "../model/draft";
import type { Finding } from "../model/finding";
import { readChapter } from "./readChapter";
import { readSource } from "./readSource";
import { storyFiles } from "./storyFiles";

type Chapters = { drafts: ChapterDraft[]; known: Set<string>; findings: Finding[] };

/** The chapters of a story in the order of `listed`; those it does not list come last. */
export async function readChapters(root: string, folder: string, listed: string[]): Promise<Chapters> {
  const { files, stems, findings } = await storyFiles(root, posix.join(folder, "chapters"), ".mdx", (stem) =>
    listed.includes(stem),
  );
  const read = await Promise.all(
    files.map(async (file) => {
      const { source, findings } = await readSource(root, file);
      const chapter = source === undefined ? { findings: [] } : readChapter(file, source);
      return { ...chapter, findings: [...findings, ...chapter.findings] };
    }),
  );
  const at = ({ slug }: ChapterDraft) => (listed.includes(slug) ? listed.indexOf(slug) : listed.length);
  return {
    drafts: read
      .flatMap((one) => ("chapter" in one && one.chapter ? [one.chapter] : []))
      .toSorted((a, b) => at(a) - at(b)),
    known: stems,
    findings: [...findings, ...read.flatMap((one) => one.findings)],
  };
}
