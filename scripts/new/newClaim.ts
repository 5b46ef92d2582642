import { posix } from "node:path";
import { addEntries } from "@/story/edit/addEntries";
import { formatAmount } from "@/story/format/formatAmount";
import { type ClaimYaml, Qualifier, Status } from "@/story/model/claim";
import { Text } from "@/story/model/text";
import { readStory } from "@/story/read/readStory";
import { storyIds } from "@/story/read/storyIds";
import { Mistake } from "../cli/Mistake";
import type { Given } from "./argsOrPrompt";
import { changeOf } from "./changeOf";
import { formatEntry } from "./formatEntry";
import { freshId } from "./ids";
import type { Made } from "./made";

/** An entry of claims.yaml: one thing that one voice said. */
export async function newClaim(given: Given): Promise<Made> {
  const { root, panels, word } = given;
  const story = await word("story", { options: await storyIds(root) });
  const { known, sources, story: top } = await readStory(story, { root, panels });
  const topics = Object.keys(top?.value.topics ?? {});
  if (topics.length === 0 || sources.value.size === 0)
    throw new Mistake(
      `A claim needs a topic in story.yaml and an entry in sources.yaml, and ${story} lacks one of them.`,
    );
  const id = await word("id", {
    schema: freshId(known.claims, "a claim of this story"),
  });
  const claim = await askClaim(given, topics, [...sources.value.keys()]);
  const file = posix.join("content", story, "claims.yaml");
  const entry = formatEntry(id, claim, "sources");
  return {
    story,
    changes: [await changeOf(root, file, (source) => addEntries(source, entry).text)],
    next: `${entry}\nCite it in a chapter: <Claim is="${id}">${formatAmount(claim, "en") || "words that rest on it"}</Claim>`,
  };
}

async function askClaim({ flag }: Given, topics: string[], sources: string[]): Promise<ClaimYaml> {
  const optional = (name: string) => flag(name, { schema: Text, optional: true });
  const topic = await flag("topic", { options: topics, initial: topics[0] });
  const statement = await flag("statement", {
    initial: "What was said, in a sentence of your own.",
    schema: Text,
  });
  const value = await optional("value");
  const unit = value === "" ? "" : await optional("unit");
  const qualifier = await flag("qualifier", {
    options: Qualifier.options,
    initial: value === "" ? "" : "exact",
    optional: true,
  });
  const by = await optional("by");
  const asOf = await optional("as-of");
  const source = await flag("source", { options: sources, initial: sources[0] });
  const locator = await flag("locator", { initial: "paragraph", schema: Text });
  const status = await flag("status", { options: Status.options, initial: "reported" });
  return {
    topic,
    statement,
    ...(value && { value: /^\d+(\.\d+)?$/.test(value) ? Number(value) : value }),
    ...(unit && { unit }),
    ...(qualifier && { qualifier: Qualifier.parse(qualifier) }),
    ...(by && { assertedBy: by }),
    ...(asOf && { asOf }),
    sources: [source],
    locator,
    status: Status.parse(status),
  };
}
