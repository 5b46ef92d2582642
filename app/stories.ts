import { panels } from "@/components/panels/panels";
import { batch } from "@/scripts/next/batch";
import type { Story } from "@/story/model/story";
import { openStories } from "@/story/openStories";

/** The stories in content/, told with every kind of panel there is: the one door of all pages and of publishing. */
const stories = openStories({ root: process.cwd(), panels });
export const { loadStory, openStory, previewStory, proofOfAll } = stories;

/** A build in several batches renders the shelf with the last of them, and before that with the stories at hand. */
export const openShelf = (): Promise<Story[]> => stories.openShelf(batch.shelf);
