import { claimAddress, storyAddress } from "../format/addresses";
import type { Story } from "../model/story";
import { type Alternate, alternatesOf } from "./alternatesOf";
import { modifiedOn } from "./modifiedOn";

/** `modified` is a day, year first; the shelf of no stories has none. */
type Listed = { address: string; modified?: string; alternates?: Alternate[] };

/** Every page that a search engine is meant to know. */
export function listPages(stories: Story[]): Listed[] {
  const newest = stories.map((story) => modifiedOn(story)).toSorted();
  return [{ address: "/", modified: newest.at(-1) }, ...stories.flatMap(pagesOf)];
}

function pagesOf(story: Story): Listed[] {
  const modified = modifiedOn(story);
  const parts = ["", "all/", "record/", "sources/", "corrections/"];
  const pages: Listed[] = [
    ...parts.map((part) => ({ address: storyAddress(story.id, part), modified })),
    ...story.chapters.map((chapter) => ({
      address: storyAddress(story.id, `${chapter.slug}/`),
      modified: modifiedOn(story, chapter),
    })),
    ...[...story.claims.keys()].map((claim) => ({ address: claimAddress(story.id, claim), modified })),
  ];
  return pages.map((page) => ({ ...page, alternates: alternatesOf(story, page.address) }));
}
