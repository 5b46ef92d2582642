import { notFound } from "next/navigation";
import { openStory } from "@/app/stories";
import { storyFolders } from "@/story/read/storyFolders";
import { openDesk } from "./openDesk";

/** What the desk's page for a view of a whole story is made with. */
export async function storyPage(story: string): Promise<{ story: string; title: string; token: string }> {
  const token = await openDesk();
  if (!(await storyFolders()).includes(story)) notFound();
  return { story, title: (await openStory(story)).story?.title ?? story, token };
}
