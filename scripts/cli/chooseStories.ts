import { storyIds } from "@/story/read/storyIds";
import { Mistake } from "./Mistake";
import { pick } from "./pick";

/** The stories a command works on: the one that was named, or all. Throws a Mistake where that is none. */
export async function chooseStories(root: string, story: string | undefined): Promise<string[]> {
  const stories = await storyIds(root);
  if (story !== undefined) return [pick("story", story, stories)];
  if (stories.length === 0) throw new Mistake("There is no story yet. Begin one: npm run new -- story my-story");
  return stories;
}
