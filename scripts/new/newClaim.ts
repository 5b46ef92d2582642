import { posix } from "node:path";
import { Document, isSeq } from "yaml";
import { addEntries } from "@/story/edit/addEntries";
import { formatAmount } from "@/story/format/formatAmount";
import { type ClaimYaml, Qualifier, Status } from "@/story/model/claim";
import { Text } from "@/story/model/text";
import { readStory } from "@/story/read/readStory";
import { storyIds } from "@/story/read/storyIds";
import { Mistake } from "../cli/Mistake";
import type { Given } from "./argsOrPrompt";
import { changeOf } from "./changeOf";
import { freshId } from "./ids";
import type { Made } from "./made";

/** An entry of claims.yaml: one thing that one voice said. */
export async function newClaim(given: Given): Promise<Made> {
  const { root, panels, word } = given;
  const story = await word("story", { says: "Which story?", options: await storyIds(root) });
  const { known, sources, story: top } = await readStory(story, { root, panels });
  const topics = Object.keys(top?.value.topics ?? {});
  if (topics.length === 0 || sources.value.size === 0)
    throw new Mistake(
      `A claim needs a topic in story.yaml and an entry in sources.yaml, and ${story} lacks one of them.`,
    );
  const id = await word("id", {
    says: "Its id, such as held-mayor-40: topic, speaker, figure",
    schema: freshId(known.claims, "a claim of this story"),
  });
  const claim = await askClaim(given, topics, [...sources.value.keys()]);
  const file = posix.join("content", story, "claims.yaml");
  const entry = formatEntry(id, claim);
  return {
    story,
    changes: [await changeOf(root, file, (source) => addEntries(source, entry).text)],
    next: `${entry}\nCite it in a chapter: <Claim is="${id}">${formatAmount(claim, "en") || "words that rest on it"}</Claim>`,
  };
}

/** Its sources on one line, as lists of ids are written everywhere. */
function formatEntry(id: string, claim: ClaimYaml): string {
  const document = new Document({ [id]: claim });
  const sources = document.getIn([id, "sources"], true);
  if (isSeq(sources)) sources.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

async function askClaim({ flag }: Given, topics: string[], sources: string[]): Promise<ClaimYaml> {
  const optional = (name: string, says: string) => flag(name, { says, schema: Text, optional: true });
  const topic = await flag("topic", { says: "What is it about?", options: topics, initial: topics[0] });
  const statement = await flag("statement", {
    says: "What was said, in a sentence of yours",
    initial: "What was said, in a sentence of your own.",
    schema: Text,
  });
  const value = await optional("value", "Its figure, if it has one");
  const unit = value === "" ? "" : await optional("unit", "What the figure counts, such as people");
  const qualifier = await flag("qualifier", {
    says: "How the source hedges the figure",
    options: Qualifier.options,
    initial: value === "" ? "" : "exact",
    optional: true,
  });
  const by = await optional("by", "Who said it; empty if the source names nobody");
  const asOf = await optional("as-of", "When it was said, or what time it speaks of");
  const source = await flag("source", { says: "Which source says so?", options: sources, initial: sources[0] });
  const locator = await flag("locator", { says: "Where in the source", initial: "paragraph", schema: Text });
  const status = await flag("status", { says: "Its status", options: Status.options, initial: "reported" });
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
