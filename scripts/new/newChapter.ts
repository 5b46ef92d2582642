import { posix } from "node:path";
import { parse } from "yaml";
import { editYaml } from "@/story/edit/editYaml";
import { ChapterYaml } from "@/story/model/chapter";
import { Text } from "@/story/model/text";
import { readStory } from "@/story/read/readStory";
import { storyIds } from "@/story/read/storyIds";
import type { Given } from "./argsOrPrompt";
import { changeOf } from "./changeOf";
import { example } from "./example";
import { freshId, titleFrom } from "./ids";
import type { Made } from "./made";

/** A chapter, last in the story, with words to replace. */
export async function newChapter({ root, panels, word, flag }: Given): Promise<Made> {
  const story = await word("story", { options: await storyIds(root) });
  const { known } = await readStory(story, { root, panels });
  const slug = await word("slug", {
    schema: freshId(known.chapters, "a chapter of this story"),
  });
  const title = await flag("title", { initial: titleFrom(slug), schema: Text });
  const dek = await flag("dek", {
    initial: "What this chapter tells, in one sentence.",
    schema: Text,
  });
  const description = await flag("description", {
    initial: "What this chapter tells, for those who see only a link to it.",
    schema: ChapterYaml.shape.description,
  });
  const folder = posix.join("content", story);
  const file = posix.join(folder, "chapters", `${slug}.mdx`);
  const top = posix.join(folder, "story.yaml");
  return {
    story,
    changes: [
      { file, body: await example("chapter.mdx", { title, dek, description }) },
      await changeOf(
        root,
        top,
        (source) => editYaml(source, { insert: ["chapters", parse(source)?.chapters?.length ?? 0], value: slug }).text,
      ),
    ],
    next: `The chapter is the last of the story; its place in the order is under chapters in ${top}.`,
  };
}
