import { openEditions, openStory } from "@/app/stories";
import { batch } from "@/scripts/next/batch";
import { none } from "@/scripts/next/leftovers";
import { paramOf } from "@/scripts/next/storyParam";
import type { Story } from "@/story/model/story";
import { storyIds } from "@/story/read/storyIds";

/** Every story that this build renders, for a route that answers for each. */
export const storyParams = async () => (await renderedIds()).map((id) => ({ story: paramOf(id) }));

/** The same stories, for a route that answers for each of their parts. */
export const renderedStories = async (): Promise<Story[]> =>
  (await Promise.all((await renderedIds()).map(openStory))).flatMap(({ story }) => story ?? []);

/** Every part of the stories rendered, under the name that its route gives it: `partParams("claim", ({ claims }) => claims.keys())`. */
export async function partParams<Name extends string>(name: Name, parts: (story: Story) => Iterable<string>) {
  const stories = await renderedStories();
  const params = stories.flatMap((story) =>
    [...parts(story)].map((part) => ({ story: paramOf(story.id), [name]: part })),
  );
  return params.length > 0 ? params : stories.slice(0, 1).map(({ id }) => ({ story: paramOf(id), [name]: none }));
}

/** All there are, and their editions, but for those that a build keeps as they were published: it names the others in its batch. */
async function renderedIds(): Promise<string[]> {
  const { stories } = batch;
  const ids = (await storyIds()).filter((id) => !stories || stories.includes(id));
  return (await Promise.all(ids.map(openEditions))).flat();
}
