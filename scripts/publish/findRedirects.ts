import { storyAddress } from "@/story/format/addresses";
import { openShelf } from "@/story/loadStory";
import type { Redirect } from "@/story/model/published";

/** Addresses of all stories that lead on to others, from the site's root: "demo/old/" to "demo/new/". */
export async function findRedirects(): Promise<Redirect[]> {
  const path = (story: string, page: string) => storyAddress(story, page).slice(1);
  const stories = await openShelf();
  return stories.flatMap(({ id, redirects }) =>
    redirects.map(({ from, to }) => ({ from: path(id, from), to: path(id, to) })),
  );
}
