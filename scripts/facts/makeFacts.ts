import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Content } from "@/story/model/content";
import { chooseStories } from "../cli/chooseStories";
import { Mistake } from "../cli/Mistake";
import { openDraft } from "../cli/openDraft";
import { collectFacts } from "./collectFacts";
import { formatHtml } from "./formatHtml";
import { formatMarkdown } from "./formatMarkdown";

type Settings = Content & { print(text: string): void };

/** The command `facts`: writes the fact-check sheets of a story, or of all, into .attest/facts/<story>/. */
export async function makeFacts(args: string[], { root, panels, print }: Settings): Promise<number> {
  if (args.length > 1 || args[0]?.startsWith("-"))
    throw new Mistake("Name one story, or none for all: npm run facts -- my-story");
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
