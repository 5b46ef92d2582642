import { stat } from "node:fs/promises";
import { panels } from "@/components/panels/panels";
import { checkStory } from "./check/checkStory";
import { linkStory } from "./link/linkStory";
import { soundPart } from "./link/soundPart";
import type { Finding } from "./model/finding";
import type { Proof } from "./model/proof";
import type { Story } from "./model/story";
import { markFigures } from "./proof/markFigures";
import { preventing } from "./proof/preventing";
import { proofOf } from "./proof/proofOf";
import { contentFiles } from "./read/contentFiles";
import { readStory } from "./read/readStory";
import { storyFolders } from "./read/storyFolders";
import { storyIds } from "./read/storyIds";
import { StoryError } from "./StoryError";

/** What can be shown of a story now, and all that is wrong with it. No story: story.yaml itself cannot be used. */
export type Preview = { story?: Story; findings: Finding[]; chapters: string[]; proof: Proof };

/** The story with this id (its folder's name in content/), or all that is wrong with it as a StoryError. */
export async function loadStory(id: string): Promise<Story> {
  const { story, findings } = await previewStory(id);
  const errors = findings.filter(({ level }) => level === "error");
  if (!story || errors.length > 0) throw new StoryError(id, errors);
  return story;
}

/**
 * All stories that can be shown, the newest first; a build refuses to leave one out. A build in several parts renders the
 * shelf with the last of them, and before that names in ATTEST_SHELF the stories at hand, so that not all need be held.
 */
export async function openShelf(): Promise<Story[]> {
  const shown = process.env.ATTEST_SHELF?.split(",");
  const ids = (await storyIds()).filter((id) => !shown || shown.includes(id));
  const previews = await Promise.all(ids.map(openStory));
  const stories = previews.flatMap(({ story }) => story ?? []);
  return stories.sort((a, b) => b.published.localeCompare(a.published));
}

/** The story as its pages open it: whole in a build, as far as it is sound while an editor works on it. */
export async function openStory(id: string): Promise<Preview> {
  if (process.env.NODE_ENV !== "development") await loadStory(id);
  return previewStory(id);
}

/** What the shelf says to an editor at work: all that is wrong with any story. */
export async function proofOfAll(): Promise<Proof> {
  const proofs = (await Promise.all((await storyFolders()).map((id) => previewStory(id)))).map(({ proof }) => proof);
  return {
    ...nothing,
    findings: proofs.flatMap(({ findings }) => findings),
    waiting: proofs.flatMap(({ waiting }) => waiting),
  };
}

const nothing: Proof = { root: process.cwd(), findings: [], claims: {}, steps: {}, waiting: [] };
const previews = new Map<string, { key: string; preview: Promise<Preview> }>();

/**
 * The same for an editor at work: mistakes do not throw, and what is sound can still be shown. Read again when a file
 * changed. Of a folder that is not there, or is empty, nothing is known and nothing is wrong. `root` holds content/.
 */
export async function previewStory(id: string, root = process.cwd()): Promise<Preview> {
  const cached = previews.get(id);
  // While a build runs its pages must agree; to look after every file for each of them would also take longer than they do.
  if (cached && process.env.NODE_ENV === "production") return cached.preview;
  const key = await fingerprint(id, root);
  if (key === "") return { findings: [], chapters: [], proof: nothing };
  if (cached?.key === key) return cached.preview;
  const preview = readPreview(id, root);
  previews.set(id, { key, preview });
  preview.catch(() => previews.delete(id));
  return preview;
}

async function readPreview(id: string, root: string): Promise<Preview> {
  const draft = await readStory(id, root);
  const findings = checkStory(draft, panels);
  const sound = soundPart(markFigures(draft, findings), preventing(findings), panels);
  const story = draft.story && linkStory(sound, panels);
  const listed = draft.story?.value.chapters ?? [];
  return {
    story,
    findings,
    chapters: [...new Set([...listed, ...draft.known.chapters])],
    proof: proofOf(draft, findings, story, root),
  };
}

async function fingerprint(id: string, root: string): Promise<string> {
  // A folder or a file may be gone before it has been looked at, while it is being saved, renamed or deleted.
  const files = (await storyFolders(root)).includes(id) ? await contentFiles(id, root).catch(() => []) : [];
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
  return files.map((file, index) => `${file} ${stats[index]?.mtimeMs} ${stats[index]?.size}`).join("\n");
}
