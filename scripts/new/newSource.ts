import { posix } from "node:path";
import { addEntries } from "@/story/edit/addEntries";
import { SourceYaml } from "@/story/model/source";
import { Id, Text } from "@/story/model/text";
import { readStory } from "@/story/read/readStory";
import { storyIds } from "@/story/read/storyIds";
import type { Given } from "./argsOrPrompt";
import { changeOf } from "./changeOf";
import { formatEntry } from "./formatEntry";
import { freshId, titleFrom } from "./ids";
import type { Made } from "./made";

/** An entry of sources.yaml: a text that claims rest on, described honestly. */
export async function newSource({ root, panels, word, flag }: Given): Promise<Made> {
  const story = await word("story", { options: await storyIds(root) });
  const { known } = await readStory(story, { root, panels });
  const id = await word("id", { schema: freshId(known.sources, "a source of this story") });
  const text = (name: string, initial: string) => flag(name, { initial, schema: Text });
  const source = {
    name: await text("name", titleFrom(id)),
    what: await text("what", "A newspaper article."),
    publisher: await text("publisher", "not identified"),
    date: await text("date", "not dated"),
    basis: [await text("basis", "nothing in it says so")],
    authorship: await text("authorship", "it does not say"),
    licence: await text("licence", "all rights reserved"),
    reliability: await text("reliability", "not checked yet"),
    voice: await flag("voice", { initial: id, schema: Id }),
  };
  const url = await flag("url", { schema: Address, optional: true });
  const file = posix.join("content", story, "sources.yaml");
  const entry = formatEntry(id, { ...source, ...(url && { url }) }, "basis");
  return {
    story,
    changes: [await changeOf(root, file, (before) => addEntries(before, entry).text)],
    next: `${entry}\nClaims name it under sources: [${id}]`,
  };
}

const Address = Text.refine((text) => SourceYaml.shape.url.safeParse(text).success, "is no address of a web page");
