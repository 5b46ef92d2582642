import type { Content } from "../model/content";
import type { Draft } from "../model/draft";
import { readStory } from "./readStory";
import { storyFolders } from "./storyFolders";

/** Every folder under content/ as a draft; one without a story.yaml says so in its findings. */
export async function readStories(content: Content): Promise<Draft[]> {
  const folders = await storyFolders(content.root);
  return Promise.all(folders.map((id) => readStory(id, content)));
}
