import { posix } from "node:path";
import { Text } from "@/story/model/text";
import { readStory } from "@/story/read/readStory";
import { storyIds } from "@/story/read/storyIds";
import { Mistake } from "../cli/Mistake";
import type { Given } from "./argsOrPrompt";
import { freshId, titleFrom } from "./ids";
import type { Made } from "./made";
import { sceneFiles } from "./sceneFiles";

/** A scene of a kind of panel, with steps, claims and words to replace, told at the end of a chapter. */
export async function newScene({ root, panels, word, flag }: Given): Promise<Made> {
  const story = await word("story", { options: await storyIds(root) });
  const { known, story: top, chapters } = await readStory(story, { root, panels });
  const panel = await word("panel", { options: Object.keys(panels) });
  const id = await word("id", {
    schema: freshId([...known.scenes, ...known.chapters], "a scene or a chapter of this story"),
  });
  const slugs = chapters.map(({ slug }) => slug);
  if (!top || slugs.length === 0)
    throw new Mistake(`A scene is told in a chapter, and ${story} has none that can be read. See npm run check.`);
  const title = await flag("title", { initial: titleFrom(id), schema: Text });
  const chapter = await flag("chapter", {
    options: slugs,
    initial: top.value.chapters.findLast((slug) => slugs.includes(slug)) ?? slugs[0],
  });
  const { changes, block } = await sceneFiles(root, { story, panel, id, title, chapter });
  const file = posix.join("content", story, "chapters", `${chapter}.mdx`);
  return {
    story,
    changes,
    next: `${block}\nThis stands at the end of ${file} now: move it where it belongs. Its claims and its source are
an example's: put your own in their place, in claims.yaml and in scenes/${id}.yaml.`,
  };
}
