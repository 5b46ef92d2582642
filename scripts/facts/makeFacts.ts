import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isOlder } from "@/story/check/edition/checkOlder";
import { lacksOf } from "@/story/check/edition/lacksOf";
import { wordPairs } from "@/story/check/edition/wordPairs";
import type { Content } from "@/story/model/content";
import { splitId } from "@/story/model/edition";
import { Language } from "@/story/model/language";
import { readEdition } from "@/story/read/readEdition";
import { readStory } from "@/story/read/readStory";
import { chooseStories } from "../cli/chooseStories";
import { Mistake } from "../cli/Mistake";
import { openDraft } from "../cli/openDraft";
import { collectFacts } from "./collectFacts";
import { formatHtml } from "./formatHtml";
import { formatMarkdown } from "./formatMarkdown";
import { formatPairs } from "./formatPairs";

type Settings = Content & { print(text: string): void };

/**
 * The command `facts`: writes the fact-check sheets of a story, or of all, into .attest/facts/<story>/; of an edition ("fr",
 * "my-story/fr"), or of all in its language, the sheet that puts it beside the story.
 */
export async function makeFacts(args: string[], { root, panels, print }: Settings): Promise<number> {
  if (args.length > 1 || args[0]?.startsWith("-"))
    throw new Mistake("Name one story, or none for all: npm run facts -- my-story");
  const edition = args[0] && editionIn(args[0]);
  if (edition) return comparePairs(edition, { root, panels, print });
  for (const story of await chooseStories(root, args[0])) {
    const opened = await openDraft(story, { root, panels });
    const sheet = collectFacts(opened);
    const folder = join(".attest", "facts", story);
    await mkdir(join(root, folder), { recursive: true });
    const files = { "index.html": formatHtml(sheet), "facts.md": formatMarkdown(sheet) };
    for (const [name, text] of Object.entries(files)) {
      const file = join(root, folder, name);
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
      print(join(folder, name));
    }
    if (sheet.errors > 0) print(`${story} has mistakes in it, so the sheet may lack something: npm run check`);
  }
  return 0;
}

type Asked = { story?: string; language: Language };

function editionIn(written: string): Asked | undefined {
  const { story, language = story } = splitId(written);
  const known = Language.safeParse(language);
  return known.success ? { language: known.data, ...(story !== language && { story }) } : undefined;
}

async function comparePairs({ story, language }: Asked, { root, panels, print }: Settings): Promise<number> {
  const ids = await chooseStories(root, story);
  const drafts = await Promise.all(ids.map((id) => readStory(id, { root, panels })));
  const having = drafts.filter(({ editions }) => editions.includes(language));
  if (having.length === 0)
    throw new Mistake(`There is no edition in "${language}". Begin one: npm run new -- edition ${language}`);
  for (const first of having) {
    const { id, edition, story: top } = await readEdition(first, language, { root, panels });
    if (!edition) continue;
    const sheet = formatPairs({
      title: top?.value.title ?? id,
      languages: [first.language, language],
      pairs: wordPairs(edition),
      isOlder: (pair) => isOlder(edition, pair),
      lacks: lacksOf(edition),
    });
    const file = join(".attest", "facts", id, "index.html");
    await mkdir(join(root, ".attest", "facts", id), { recursive: true });
    await writeFile(join(root, `${file}.new`), sheet);
    await rename(join(root, `${file}.new`), join(root, file));
    print(file);
  }
  return 0;
}
