import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { checkStory } from "@/story/check/checkStory";
import { citedClaims } from "@/story/check/citedClaims";
import { reviseOutline } from "@/story/desk/revise/reviseOutline";
import type { Change } from "@/story/edit/saveFiles";
import type { Content } from "@/story/model/content";
import type { Draft } from "@/story/model/draft";
import type { Finding } from "@/story/model/finding";
import type { OutlineChange } from "@/story/model/outlineChange";
import { contentFiles } from "@/story/read/contentFiles";
import { readStory } from "@/story/read/readStory";
import { storyFolders } from "@/story/read/storyFolders";
import { tryChanges } from "../cli/tryChanges";

/**
 * What a change of a story's outline comes to. `breaks`: errors that the story or an edition would have and has not now;
 * `uncited`: claims that nothing would cite any more.
 */
export type Plan = { changes: Change[]; breaks: Finding[]; uncited: string[] };

/** Plans a change of a story's outline and tries it on a copy; nothing is written. Throws Refused where it cannot be made. */
export async function planRevision(content: Content, story: string, change: OutlineChange): Promise<Plan> {
  const draft = await readStory(story, content);
  const changes = reviseOutline(draft, await textsOf(story, content.root), change).changes();
  const { before, after } = await tryChanges(content, story, changes);
  const alike = (text: string) => (change.do === "rename" ? text.replaceAll(change.part.id, change.id) : text);
  const known = new Map<string, number>();
  for (const finding of before.flatMap(errorsOf)) {
    const key = alike(keyOf(finding));
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const breaks = after.flatMap(errorsOf).filter((finding) => {
    const key = alike(keyOf(finding));
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
  const [cited, still] = [before, after].map(([first]) => (first ? citedClaims(first) : new Map()));
  return { changes, breaks, uncited: [...(cited?.keys() ?? [])].filter((id) => !still?.has(id)) };
}

const errorsOf = (draft: Draft): Finding[] => checkStory(draft).filter(({ level }) => level === "error");

/** The same mistake may have moved to another line. */
const keyOf = ({ rule, place, problem }: Finding) => [rule, place.file, problem].join("\n");

/** All texts of a story, and the chapters of the others, by their paths from the project. */
async function textsOf(story: string, root: string): Promise<Map<string, string>> {
  const files = await Promise.all((await storyFolders(root)).map((id) => contentFiles(id, root)));
  const paths = files.flat().map((path) => ({ path, file: relative(root, path).replaceAll("\\", "/") }));
  const own = /\.(mdx|yaml)$|\/translated\.lock$/;
  const texts = paths
    .filter(({ file }) => (file.startsWith(`content/${story}/`) ? own.test(file) : file.endsWith(".mdx")))
    .map(async ({ path, file }) => [file, await readFile(path, "utf8")] as const);
  return new Map(await Promise.all(texts));
}
