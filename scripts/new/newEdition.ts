import { access } from "node:fs/promises";
import { join, posix } from "node:path";
import { Language, languages } from "@/story/model/language";
import { readEdition } from "@/story/read/readEdition";
import { readStory } from "@/story/read/readStory";
import { readYamlFile } from "@/story/read/readYamlFile";
import { storyIds } from "@/story/read/storyIds";
import { Mistake } from "../cli/Mistake";
import type { Given } from "./argsOrPrompt";
import { chapterGaps } from "./chapterGaps";
import type { Made } from "./made";
import { glossaryGaps, yamlGaps } from "./yamlGaps";

/** Files whose texts recur so much that each is asked for once. */
const recurring = ["claims.yaml", "people.yaml", "sources.yaml"];

/** An edition of a story in another language: its files with a gap for each text, or those of them that are not there yet. */
export async function newEdition({ root, panels, word, flag }: Given): Promise<Made> {
  const language = Language.parse(await word("language", { options: Object.keys(languages) }));
  const ids = await storyIds(root);
  const story = await flag("story", { initial: ids.length === 1 ? ids[0] : "", options: ids });
  const first = await readStory(story, { root, panels });
  if (first.language === language) throw new Mistake(`The story is in "${language}" itself.`);
  const { edition } = await readEdition(first, language, { root, panels });
  const folder = posix.join("content", story, language);
  const lacks = edition?.lacks ?? [];
  const glossary = glossaryGaps(lacks.filter(({ file }) => recurring.includes(file)));
  const asked = lacks.filter((lack) => !(recurring.includes(lack.file) && glossary.texts.has(lack.first)));
  const names = [...new Set(asked.map(({ file }) => file))];
  const bodies = await Promise.all(
    names.map(async (name) => {
      const { value } = await readYamlFile(root, posix.join("content", story, name));
      const own = asked.filter(({ file }) => file === name);
      return [name, yamlGaps(value, own)] as const;
    }),
  );
  const all = [
    ...bodies,
    ...(glossary.texts.size > 0 ? [["glossary.yaml", glossary.body] as const] : []),
    ...first.chapters.map((chapter) => [`chapters/${chapter.slug}.mdx`, chapterGaps(chapter)] as const),
  ].map(([name, body]) => ({ file: posix.join(folder, name), body }));
  const there = await Promise.all(all.map(({ file }) => exists(join(root, file))));
  const changes = all.filter((_, index) => !there[index]);
  if (changes.length === 0) throw new Mistake(`Every file of ${folder} is there already. Nothing was written.`);
  return {
    story,
    changes,
    next: `Fill the gaps: each has the first language's words over it, and npm run check lists those that are left.`,
  };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
