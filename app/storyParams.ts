import { storyIds } from "@/story/read/storyIds";

/** Every story there is, for a route that answers for each. */
export const storyParams = async () => (await storyIds()).map((story) => ({ story }));
