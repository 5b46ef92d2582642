import { linkStory } from "@/story/link/linkStory";
import { renderableDraft } from "@/story/link/renderableDraft";
import type { Content } from "@/story/model/content";
import type { Rewrite, Undo } from "@/story/model/desk";
import type { Draft } from "@/story/model/draft";
import { readStory } from "@/story/read/readStory";
import { withUnsaved } from "@/story/read/unsaved";
import type { Opened } from "../cli/openDraft";
import { compareStories } from "../diff/compareStories";
import { changedFiles, type Texts, textsIn } from "./changedFiles";
import { changesIn } from "./changesIn";
import { leastUndo } from "./leastUndo";
import { Refusal } from "./Refusal";
import { withLastCommit } from "./withLastCommit";

/**
 * How a change of a story since the last commit is taken back, by its key: the fewest words of its files that have to be as they were
 * for it to be gone, nothing else being told of the story that was not told before. Nothing is written. Throws a Refusal where
 * there is no such change any more, or where it cannot be taken back by itself.
 */
export const undoOf = (id: string, key: string, { root, panels }: Content): Promise<Undo> =>
  withLastCommit(root, async (before) => {
    const [old, now] = [await textsIn(id, before), await textsIn(id, root)];
    const was = await opened(id, { root: before, panels });
    const told = async (texts: Texts) => {
      const is = await withUnsaved(texts, () => opened(id, { root, panels }));
      return new Map(changesIn(compareStories(was, is)).flatMap(({ changes }) => changes.map((one) => [one.key, one])));
    };
    const all = await told(new Map());
    if (!all.has(key)) throw new Refusal(409, "This is not as it was shown any more. Look at the list again.");
    const files = changedFiles(old, now);
    const whole = files.filter(({ file, kind }) => kind !== "changed" && isOf(key, file)).map(({ file }) => file);
    const changed = files.filter(({ kind }) => kind === "changed").map(({ file }) => file);
    const texts = await leastUndo(
      changed.toSorted((a, b) => Number(isNear(key, b)) - Number(isNear(key, a))),
      {
        old,
        now,
        async told(texts) {
          const left = await told(texts);
          if (left.has(key) || [...left.keys()].some((one) => !all.has(one))) return undefined;
          return all.size - 1 - left.size;
        },
      },
    );
    if (!texts && whole.length === 0)
      throw new Refusal(409, "This cannot be taken back by itself. Take back the lines that it comes from, below.");
    const left = await told(texts ?? new Map());
    const also = [...all.values()].filter((one) => one.key !== key && !left.has(one.key));
    return {
      rewrites: [
        ...[...(texts ?? [])].map(([file, text]): Rewrite => ({ file, was: now.get(file) ?? null, text })),
        ...whole.map((file): Rewrite => ({ file, was: now.get(file) ?? null, text: old.get(file) ?? null })),
      ],
      also: also.map(({ lines }) => lines.join(" ")),
    };
  });

/** Enough of a story to tell what of it changed, also where it has mistakes. */
async function opened(id: string, content: Content): Promise<Opened> {
  const draft = await readStory(id, content);
  return { draft, findings: [], scenes: scenesOf(draft) };
}

function scenesOf(draft: Draft): Opened["scenes"] {
  try {
    return linkStory(renderableDraft(draft, draft.findings)).scenes;
  } catch {
    return new Map();
  }
}

/** The file that a change is told of: "Scene how-many" is scenes/how-many.yaml. */
const isOf = (key: string, file: string): boolean => {
  const [, kind, slug] = /\/(chapters|scenes)\/([^/]+)\.\w+$/.exec(file) ?? [];
  if (kind === "scenes") return key.startsWith(`Scene ${slug}\nThe scene is `);
  return kind === "chapters" && new RegExp(`^Chapter "${slug}" is (?:new|gone)`, "m").test(key);
};

/** Where a change most likely comes from is looked at first. */
function isNear(key: string, file: string): boolean {
  const [title = ""] = key.split("\n");
  const name = file.split("/").slice(2).join("/");
  if (/^(Figures|Speakers|Claims)$/.test(title)) return name === "claims.yaml";
  const [, kind, id] = /^(Scene|Chapter) (.+)$/.exec(title) ?? [];
  if (kind) return name === (kind === "Scene" ? `scenes/${id}.yaml` : `chapters/${id}.mdx`);
  return name === `${title.toLowerCase()}.yaml` || (title === "The story" && name === "story.yaml");
}
