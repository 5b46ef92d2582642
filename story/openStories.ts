import { checkStory } from "./check/checkStory";
import { isPublished } from "./check/edition/lacksOf";
import { proofOf } from "./devOverlay/proofOf";
import { shownStory } from "./devOverlay/shownStory";
import type { Content } from "./model/content";
import type { Draft } from "./model/draft";
import { type EditionLink, splitId } from "./model/edition";
import type { Finding } from "./model/finding";
import type { Proof } from "./model/proof";
import type { Story } from "./model/story";
import { filesState } from "./read/filesState";
import { readEdition } from "./read/readEdition";
import { readStory } from "./read/readStory";
import { storyFolders } from "./read/storyFolders";
import { storyIds } from "./read/storyIds";
import { StoryError } from "./StoryError";

/**
 * What can be shown now of a story, or of an edition of one ("ferry-2019/fr"), and all that is wrong with it. No story: story.yaml
 * itself cannot be used.
 */
export type Preview = { story?: Story; findings: Finding[]; chapters: string[]; proof: Proof };

export type Stories = {
  /** The story with this id (its folder's name in content/), or all that is wrong with it as a StoryError. */
  loadStory(id: string): Promise<Story>;
  /** The story as its pages open it: whole in a build, as far as it is sound while an editor works on it. */
  openStory(id: string): Promise<Preview>;
  /** The ids of a story and of its editions, as far as they can be shown. */
  openEditions(id: string): Promise<string[]>;
  /** All stories that can be shown, each in its first language, or those of some ids, the newest first; a build refuses to leave one out. */
  openShelf(shown?: readonly string[]): Promise<Story[]>;
  /**
   * The story for an editor at work: mistakes do not throw, and what is sound can still be shown. Read again when a file
   * changed. Of a folder that is not there, or is empty, nothing is known and nothing is wrong.
   */
  previewStory(id: string): Promise<Preview>;
  /** What the shelf says to an editor at work: all that is wrong with any story. */
  proofOfAll(): Promise<Proof>;
};

/** The one way to stories: those that `content` holds, each read once for as long as its files stay as they are. */
export function openStories(content: Content): Stories {
  const { root } = content;
  const nothing: Proof = { root, findings: [], claims: {}, steps: {}, reviews: [], waiting: [] };
  const previews = new Map<string, { key: string; read: Promise<Previews> }>();

  async function previewStory(id: string): Promise<Preview> {
    const found = (await previewEditions(splitId(id).story)).get(id);
    return found ?? { findings: [], chapters: [], proof: nothing };
  }

  async function previewEditions(story: string): Promise<Previews> {
    const cached = previews.get(story);
    // While a build runs its pages must agree; to look after every file for each of them would also take longer than they do.
    if (cached && process.env.NODE_ENV === "production") return cached.read;
    const key = await filesState(story, root);
    if (key === "") return new Map();
    if (cached?.key === key) return cached.read;
    const read = readPreviews(story, content);
    previews.set(story, { key, read });
    read.catch(() => previews.delete(story));
    return read;
  }

  async function openEditions(id: string): Promise<string[]> {
    const { story } = await previewStory(id);
    return story && story.editions.length > 0 ? story.editions.map((edition) => edition.id) : [id];
  }

  async function loadStory(id: string): Promise<Story> {
    const { story, findings } = await previewStory(id);
    const errors = findings.filter(({ level }) => level === "error");
    if (!story || errors.length > 0) throw new StoryError(id, errors);
    return story;
  }

  async function openStory(id: string): Promise<Preview> {
    if (process.env.NODE_ENV !== "development") await loadStory(id);
    return previewStory(id);
  }

  async function openShelf(shown?: readonly string[]): Promise<Story[]> {
    const ids = (await storyIds(root)).filter((id) => !shown || shown.includes(id));
    const stories = (await Promise.all(ids.map(openStory))).flatMap(({ story }) => story ?? []);
    return stories.sort((a, b) => b.published.localeCompare(a.published));
  }

  async function proofOfAll(): Promise<Proof> {
    if (process.env.NODE_ENV !== "development") return nothing;
    const proofs = (await Promise.all((await storyFolders(root)).map(previewStory))).map(({ proof }) => proof);
    return {
      ...nothing,
      findings: proofs.flatMap(({ findings }) => findings),
      waiting: proofs.flatMap(({ waiting }) => waiting),
    };
  }

  return { loadStory, openStory, openEditions, openShelf, previewStory, proofOfAll };
}

type Previews = Map<string, Preview>;

/** A story and its editions by their ids. Each knows of those that readers, or in dev their editor, can go to. */
async function readPreviews(id: string, content: Content): Promise<Previews> {
  const first = await readStory(id, content);
  const drafts = [first];
  for (const language of first.editions) drafts.push(await readEdition(first, language, content));
  const read = drafts.map((draft) => ({ draft, preview: previewOf(draft, content) }));
  const all = process.env.NODE_ENV === "development";
  const shown = read.filter(({ draft, preview }) => draft === first || all || isPublished(draft, preview.findings));
  const links = shown.flatMap(({ preview: { story } }) => (story ? [linkTo(story)] : []));
  if (links.length > 1) for (const { preview } of read) if (preview.story) preview.story.editions = links;
  return new Map(read.map(({ draft, preview }) => [draft.id, preview]));
}

const linkTo = ({ id, language, chapters }: Story): EditionLink => ({
  id,
  language,
  chapters: chapters.map(({ slug }) => slug),
});

function previewOf(draft: Draft, content: Content): Preview {
  const findings = checkStory(draft);
  const story = shownStory(draft, findings);
  const listed = draft.story?.value.chapters ?? [];
  return {
    story,
    findings,
    chapters: [...new Set([...listed, ...draft.known.chapters])],
    proof: proofOf(draft, findings, story, content.root),
  };
}
