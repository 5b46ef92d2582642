import GithubSlugger from "github-slugger";
import { toString as textOf } from "mdast-util-to-string";
import { writeToUs } from "../format/addresses";
import type { ChapterDraft, Draft } from "../model/draft";
import { tagsIn } from "./tagsIn";

/** Pages by their path below the story's own address, each with the ids in it that a link may name; undefined where these are not known. */
export type Addresses = Map<string, ReadonlySet<string> | undefined>;

/** Every page of a story that its chapters can link to. */
export function storyAddresses(draft: Draft): Addresses {
  const { known, story } = draft;
  const headings = headingIds(draft);
  const chapters = new Map(draft.chapters.map((chapter) => [chapter.slug, placesIn(draft, chapter, headings)]));
  const slugs = [...known.chapters];
  const whole = chapters.size === known.chapters.size ? [...chapters.values()].flat() : undefined;
  return new Map<string, ReadonlySet<string> | undefined>([
    ["", new Set(["chapters"])],
    ...slugs.map((slug): [string, ReadonlySet<string> | undefined] => {
      const places = chapters.get(slug);
      return [`${slug}/`, places && new Set([...places, "text"])];
    }),
    ["all/", whole && new Set(whole)],
    ["record/", story && new Set(Object.keys(story.value.topics))],
    ...[...known.claims].map((id): [string, undefined] => [`record/${id}/`, undefined]),
    ["sources/", draft.unread.has("sources") ? undefined : known.sources],
    ["corrections/", new Set([writeToUs])],
  ]);
}

function placesIn({ known }: Draft, chapter: ChapterDraft, headings: ReturnType<typeof headingIds>): string[] {
  const { slug } = chapter;
  const tagged = tagsIn(chapter).flatMap(({ name, props }) => {
    if (name === "People") return ["people", ...known.people];
    return [(name === "Scene" ? props.get("is") : props.get("id")) ?? []].flat();
  });
  const own = [slug, `${slug}-unknown`, `${slug}-corrections`, `${slug}-sources`];
  return [...own, ...tagged, ...headings.filter((heading) => heading.chapter === chapter).map(({ id }) => id)];
}

/** The ids that pages give to headings, unique in the story: those of the chapters' first level, in reading order. */
export function headingIds({ chapters }: Draft) {
  const slugger = new GithubSlugger();
  return chapters.flatMap((chapter) =>
    chapter.tree.children.flatMap((node) =>
      node.type === "heading" && node.depth > 1 ? [{ id: slugger.slug(textOf(node)), node, chapter }] : [],
    ),
  );
}
