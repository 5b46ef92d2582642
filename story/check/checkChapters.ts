import { posix } from "node:path";
import { nearest } from "../format/nearest";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { languages } from "../model/language";
import { Id } from "../model/text";

/** Addresses that every story has beside its chapters, and those of editions, whether it has any yet. */
const taken = ["all", "record", "sources", "corrections", "embed", ...Object.keys(languages)];

/** story.yaml lists the chapters and their files are there: neither without the other. */
export function checkChapters({ story, known, chapters }: Draft): Finding[] {
  if (!story) return [];
  const listed = story.value.chapters;
  const folder = posix.join(posix.dirname(story.file), "chapters");
  const absent = listed.flatMap((slug, index): Finding[] => {
    const place = story.place(["chapters", index]);
    if (listed.indexOf(slug) < index) {
      return [
        {
          rule: "duplicate-id",
          place,
          problem: `Chapter "${slug}" is listed twice.`,
          fix: "remove one of the two.",
          level: "error",
        },
      ];
    }
    if (taken.includes(slug)) {
      const problem = `"${slug}" is the address of another page of the story.`;
      return [
        {
          rule: "duplicate-id",
          place,
          problem,
          fix: "give the chapter another name, here and on its file.",
          level: "error",
        },
      ];
    }
    if (known.chapters.has(slug)) return [];
    const meant = nearest(
      slug,
      [...known.chapters].filter((chapter) => !listed.includes(chapter)),
    );
    const problem = `Chapter "${slug}" is listed here, but there is no file ${slug}.mdx.${meant ? ` Did you mean "${meant}"?` : ""}`;
    const fix = meant
      ? `write "${meant}".`
      : `add ${posix.join("chapters", `${slug}.mdx`)}, or remove it from the list.`;
    return [{ rule: "chapter-absent", place, problem, fix, level: "error" }];
  });
  const unlisted = [...known.chapters]
    .filter((slug) => !listed.includes(slug) && Id.safeParse(slug).success)
    .map((slug): Finding => {
      const file = chapters.find((chapter) => chapter.slug === slug)?.file ?? posix.join(folder, `${slug}.mdx`);
      return {
        rule: "chapter-unlisted",
        place: { file, line: 1, column: 1 },
        problem: "This chapter is not listed in story.yaml, so nobody would find it.",
        fix: `add "${slug}" to chapters in story.yaml, or delete the file.`,
        level: "error",
      };
    });
  return [...absent, ...unlisted];
}
