import type { ChapterDraft, Draft, EditionDraft } from "../../model/draft";
import type { Lack } from "../../model/edition";
import type { Finding } from "../../model/finding";
import { partsLacking } from "./checkEditionChapters";
import { isTold, passagesByPath, passagesOf } from "./passagesOf";

/** All words that an edition does not have yet: of its files, and of chapters, their passages and whole ones. */
export function lacksOf({ first, chapters, lacks }: EditionDraft): Lack[] {
  return [
    ...lacks,
    ...first.chapters.flatMap((chapter) => {
      const own = chapters.find(({ slug }) => slug === chapter.slug);
      return own ? inChapter(chapter, own) : [wholeChapter(chapter)];
    }),
  ];
}

/** The chapters that an edition does not have at all; none where the draft is of no edition. */
export const chaptersLacking = ({ edition }: Draft): ChapterDraft[] =>
  edition?.first.chapters.filter(({ slug }) => !edition.chapters.some((own) => own.slug === slug)) ?? [];

/** Whether an edition may be published: nobody holds it back, it is sound, and whole but for chapters that its editor is content to leave out. */
export function isPublished({ edition }: Draft, findings: Finding[]): boolean {
  if (!edition || edition.own.hold || findings.some(({ level }) => level === "error")) return false;
  const lacks = lacksOf(edition);
  const isChapter = ({ file, path }: Lack) => file.startsWith("chapters/") && path.length === 0;
  return lacks.length === 0 || (edition.own.incomplete === "publish" && lacks.every(isChapter));
}

const nameOf = ({ slug }: ChapterDraft) => `chapters/${slug}.mdx`;

const wholeChapter = (chapter: ChapterDraft): Lack => ({
  file: nameOf(chapter),
  path: [],
  first: chapter.value.title,
  place: { file: chapter.file, line: 1, column: 1 },
});

function inChapter(first: ChapterDraft, own: ChapterDraft): Lack[] {
  const top = { file: own.file, line: 1, column: 1 };
  const told = passagesByPath(own);
  const passages = passagesOf(first).flatMap((passage): Lack[] => {
    const { path, text } = passage;
    const there = told.get(path.join("\n"));
    if (!isTold(passage) || (there && isTold(there))) return [];
    return [{ file: nameOf(first), path, first: text, place: there?.place ?? top }];
  });
  if (passages.length > 0) return passages;
  return partsLacking(first, own).map((tag): Lack => ({ file: nameOf(first), path: [tag], first: tag, place: top }));
}
