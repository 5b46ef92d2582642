import { openStory } from "@/story/loadStory";
import type { Story } from "@/story/model/story";
import { storyIds } from "@/story/read/storyIds";

/** Every story that this build renders, for a route that answers for each. */
export const storyParams = async () => (await renderedIds()).map((story) => ({ story }));

/** The same stories, for a route that answers for each of their parts. */
export const renderedStories = async (): Promise<Story[]> =>
  (await Promise.all((await renderedIds()).map(openStory))).flatMap(({ story }) => story ?? []);

/** All there are, but for those that a build keeps as they were published: it names the others in ATTEST_STORIES. */
async function renderedIds(): Promise<string[]> {
  const named = process.env.ATTEST_STORIES?.split(",");
  return (await storyIds()).filter((id) => !named || named.includes(id));
}
