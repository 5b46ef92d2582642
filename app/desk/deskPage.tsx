import { stat } from "node:fs/promises";
import { join } from "node:path";
import { notFound } from "next/navigation";
import { openStory } from "@/app/stories";
import type { DeskFile } from "@/components/desk/DeskFile";
import { FileDesk } from "@/components/desk/FileDesk";
import { isStoryFile } from "@/scripts/desk/storyFile";
import { openDesk } from "./openDesk";

/** The desk's page for a file of a story, `path` from the story's folder. `page`: the address of what it becomes. */
export async function deskPage(story: string, path: string, page?: string) {
  const server = await openDesk();
  const file = `content/${story}/${path}`;
  const isThere = isStoryFile(file) && (await stat(join(process.cwd(), file)).catch(() => undefined))?.isFile();
  if (!isThere) notFound();
  const { story: shown } = await openStory(story);
  const name = shown?.chapters.find(({ slug }) => path === `chapters/${slug}.mdx`)?.title ?? path;
  const desk: DeskFile = { story, storyTitle: shown?.title ?? story, file, name, page };
  return <FileDesk key={file} server={server} {...desk} />;
}
