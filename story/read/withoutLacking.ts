import { visit } from "unist-util-visit";
import type { ChapterDraft, Draft } from "../model/draft";

/** An edition that is published without the chapters it lacks, without all that only those tell. Any other is as it was. */
export function withoutLacking(draft: Draft): Draft {
  const { edition, story, known } = draft;
  if (edition?.own.incomplete !== "publish" || !story) return draft;
  const lacking = draft.chapters.filter((chapter) => !edition.chapters.includes(chapter)).map(({ slug }) => slug);
  const isKept = (slug: string) => !lacking.includes(slug);
  const chapters = draft.chapters.filter(({ slug }) => isKept(slug));
  const gone = new Set(scenesIn(draft.chapters).filter((id) => !scenesIn(chapters).includes(id)));
  const { cover, ...top } = story.value;
  const { corrections } = draft;
  const left = [...corrections.value.entries()].filter(([, { where }]) => isKept(where));
  return {
    ...draft,
    chapters,
    story: {
      ...story,
      value: {
        ...top,
        chapters: top.chapters.filter(isKept),
        ...(cover && !gone.has(cover.scene) && { cover }),
      },
    },
    scenes: new Map([...draft.scenes].filter(([id]) => !gone.has(id))),
    people: tagsNamed(chapters, "People").length > 0 ? draft.people : { ...draft.people, value: new Map() },
    corrections: {
      ...corrections,
      value: left.map(([, entry]) => entry),
      place: ([at, ...rest], part) => corrections.place([left[Number(at)]?.[0] ?? 0, ...rest], part),
    },
    known: { ...known, chapters: new Set([...known.chapters].filter(isKept)) },
  };
}

type Tag = { name?: string | null; attributes: { type: string; name?: string; value?: unknown }[] };

function tagsNamed(chapters: ChapterDraft[], name: string): Tag[] {
  const found: Tag[] = [];
  for (const { tree } of chapters)
    visit(tree, "mdxJsxFlowElement", (node) => {
      if (node.name === name) found.push(node);
    });
  return found;
}

const scenesIn = (chapters: ChapterDraft[]): string[] =>
  tagsNamed(chapters, "Scene").flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value }) => (name === "is" && typeof value === "string" ? value : [])),
  );
