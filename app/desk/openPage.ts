import { cache } from "react";
import { openStory } from "@/app/stories";
import type { PageNews } from "@/story/model/desk";
import type { Preview } from "@/story/openStories";
import { keptFor } from "./keptFor";

type Opened = Pick<Preview, "story" | "chapters" | "proof"> & { news: PageNews };

/**
 * What the page beside a text is drawn from: the story with the text as it is being edited, as it was last good, or before
 * any of that has been drawn as it is saved.
 */
export const openPage = cache(async (param: string, key: string): Promise<Opened> => {
  const kept = await keptFor("page", key);
  const saved = await openStory(param);
  if (!kept) return { ...saved, news: { version: 0, shows: "text", broken: [] } };
  const { version, isGood, broken, chapter, good } = kept;
  const story = good ? { ...good, editions: saved.story?.editions ?? [] } : saved.story;
  const isThere = story?.chapters.some(({ slug }) => slug === chapter);
  return { ...saved, story, news: { version, shows: isGood ? "text" : isThere ? "before" : "findings", broken } };
});
