import { notFound } from "next/navigation";
import { openStory } from "@/app/stories";
import type { DeskServer } from "@/components/desk/askDesk";
import { storyFolders } from "@/story/read/storyFolders";
import { openDesk } from "./openDesk";

/** What the desk's page for a view of a whole story is made with. */
export async function storyPage(story: string): Promise<{ story: string; title: string; server: DeskServer }> {
  const server = await openDesk();
  if (!(await storyFolders()).includes(story)) notFound();
  return { story, title: (await openStory(story)).story?.title ?? story, server };
}
