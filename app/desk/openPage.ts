import { cache } from "react";
import { openStory } from "@/app/stories";
import { panels } from "@/components/panels/panels";
import { pageWith } from "@/scripts/desk/pageWith";
import type { PageNews } from "@/story/model/desk";
import type { Preview } from "@/story/openStories";
import { openDesk } from "./openDesk";

type Opened = Pick<Preview, "story" | "chapters" | "proof"> & { news: PageNews };

/**
 * What the page beside a text is drawn from: the story with the text as it is being edited, as it was last good, or before
 * any of that has been drawn as it is saved.
 */
export const openPage = cache(async (param: string, key: string): Promise<Opened> => {
  await openDesk();
  const kept = await pageWith(key, { root: process.cwd(), panels });
  const saved = await openStory(param);
  if (!kept) return { ...saved, news: { version: 0, shows: "text", broken: [] } };
  const { version, isGood, broken, chapter, good } = kept;
  const story = good ? { ...good, editions: saved.story?.editions ?? [] } : saved.story;
  const isThere = story?.chapters.some(({ slug }) => slug === chapter);
  return { ...saved, story, news: { version, shows: isGood ? "text" : isThere ? "before" : "findings", broken } };
});
