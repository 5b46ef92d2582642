import { existsSync } from "node:fs";
import { loadStory, openEditions } from "@/app/stories";
import { storyAddress } from "@/story/format/addresses";
import type { Redirect } from "@/story/model/published";
import { storyIds } from "@/story/read/storyIds";

/** Addresses of all stories that lead on to others, from the site's root: "demo/old/" to "demo/new/". */
export async function findRedirects(): Promise<Redirect[]> {
  const path = (story: string, page: string) => storyAddress(story, page).slice(1);
  // A story without the file leads on from nowhere, and need not be opened.
  const moving = (await storyIds()).filter((id) => existsSync(`content/${id}/moved.yaml`));
  const ids = (await Promise.all(moving.map(openEditions))).flat();
  const stories = await Promise.all(ids.map(loadStory));
  return stories.flatMap(({ id, redirects }) =>
    redirects.map(({ from, to }) => ({ from: path(id, from), to: path(id, to) })),
  );
}
