import { panels } from "@/components/panels/panels";
import { batch } from "@/scripts/next/batch";
import { idOf } from "@/scripts/next/storyParam";
import type { Story } from "@/story/model/story";
import { openStories, type Preview } from "@/story/openStories";

/** The stories in content/, told with every kind of panel there is: the one door of all pages and of publishing. */
const stories = openStories({ root: process.cwd(), panels });
export const { loadStory, openEditions, proofOfAll } = stories;

/** The story or edition that a route's address names. */
export const openStory = (param: string): Promise<Preview> => stories.openStory(idOf(param));

/** A build in several batches renders the shelf with the last of them, and before that with the stories at hand. */
export const openShelf = (): Promise<Story[]> => stories.openShelf(batch.shelf);

/** The same stories with all their editions. */
export async function openAll(): Promise<Story[]> {
  const ids = await Promise.all((await openShelf()).map(({ id }) => openEditions(id)));
  return Promise.all(ids.flat().map(loadStory));
}
