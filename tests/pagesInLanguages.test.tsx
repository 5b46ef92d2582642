import { type CheerioAPI, load } from "cheerio";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import { partHead } from "@/app/partHead";
import { cardOf, shelfCard } from "@/components/cards/cardOf";
import { ChapterPage } from "@/components/pages/ChapterPage";
import { CorrectionsPage } from "@/components/pages/CorrectionsPage";
import { Cover } from "@/components/pages/Cover";
import { EmbedPage } from "@/components/pages/EmbedPage";
import { RecordIndex } from "@/components/pages/RecordIndex";
import { RecordPage } from "@/components/pages/RecordPage";
import { SourcesPage } from "@/components/pages/SourcesPage";
import { panels } from "@/components/panels/panels";
import { linkStory } from "@/story/link/linkStory";
import { catalogues } from "@/story/messages/catalogues";
import type { Language } from "@/story/model/language";
import type { Story } from "@/story/model/story";
import { atomFeed } from "@/story/publish/atomFeed";
import { recordWords } from "@/story/publish/recordWords";
import { readStory } from "@/story/read/readStory";
import { site } from "@/story/site/site";

/** The story that uses every tag and panel, told as if its words were in `language`. */
async function storyIn(language: Language): Promise<Story> {
  const draft = await readStory("handbook", { root: process.cwd(), panels });
  if (draft.story) draft.story.value.language = language;
  return linkStory(draft);
}

function pagesOf(story: Story): ReactNode[] {
  const claims = [...story.claims.values()]
    .slice(0, 12)
    .map((claim) => <RecordPage key={claim.id} story={story} claim={claim} />);
  const chapters = story.chapters.map((chapter) => <ChapterPage key={chapter.slug} story={story} chapter={chapter} />);
  const embeds = story.chapters.flatMap((chapter) =>
    chapter.scenes.map((scene) => <EmbedPage key={scene.id} story={story} chapter={chapter} scene={scene} />),
  );
  const parts = [Cover, RecordIndex, SourcesPage, CorrectionsPage];
  return [...parts.map((Part) => <Part key={Part.name} story={story} />), ...chapters, ...claims, ...embeds];
}

async function draw(story: Story): Promise<CheerioAPI> {
  const { prelude } = await prerender(<div>{pagesOf(story)}</div>);
  return load(await new Response(prelude).text());
}

/** All that is seen, read out, or said by the reader's script: piece by piece. */
function piecesOf($: CheerioAPI): string[] {
  $("style, script, pre").remove();
  const spoken = ["alt", "aria-label", "title", "data-said", "data-title", "data-step", "data-close", "data-words"];
  const texts = $("*")
    .contents()
    .toArray()
    .flatMap((node) => (node.type === "text" ? [node.data] : []));
  const attributes = $("*")
    .toArray()
    .flatMap((element) => spoken.flatMap((name) => $(element).attr(name) ?? []));
  return [...texts, ...attributes].map(plain).filter((text) => /\p{L}{2,}/u.test(text));
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a story says of itself beside its pages: heads, cards, feeds. */
const besides = (story: Story): string[] =>
  [
    ...(["all", "record", "sources", "corrections"] as const).flatMap((part) => {
      const { title, description } = partHead(story, part);
      return [title, description];
    }),
    ...[...recordWords(story).values()].flatMap(({ title, description }) => [title, description]),
    ...story.chapters.map(({ slug }) => cardOf(story, { chapter: slug }).alt),
    ...[...story.claims.keys()].map((claim) => cardOf(story, { claim }).alt),
    shelfCard(story.language).alt,
    ...(atomFeed({ title: story.title, about: "", address: "/" }, [story]).match(
      /(?<=<title[^>]*><!\[CDATA\[).*?(?=\]\])/g,
    ) ?? []),
  ].map(plain);

/** Every text of the editor's, from the story as it is linked. */
function wordsOf(story: Story): string {
  const seen = new Set<unknown>();
  const texts: string[] = [];
  const visit = (value: unknown) => {
    if (typeof value === "string") texts.push(value);
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const one of value instanceof Map ? value.values() : Object.values(value)) visit(one);
  };
  const { scenes, chapters, ...rest } = story;
  visit(rest.title);
  visit(rest);
  visit(chapters.map(({ scenes, ...chapter }) => chapter));
  visit([...scenes.values()].map(({ title, steps }) => [title, steps.map(({ state }) => state)]));
  return plain(texts.join(" "));
}

/** The same story in English and in French. */
const [english, french] = await Promise.all([storyIn("en"), storyIn("fr")]);
const own = wordsOf(french);
/** What is French as it stands, or of no language. */
const known = new Set<string>([...Object.values(catalogues.fr), "CSV", "JSON", "km", site.name]);

/** Parts of texts that are the same in both languages, without the numbers before them, and are not the editor's. */
function leftIn(there: string[], here: string[]): string[] {
  const same = new Set(there);
  const parts = here.filter((text) => same.has(text)).flatMap((text) => text.split(/ - |[,.;:] | \(|\)|\.$|…/));
  const words = parts.map((part) => part.replace(/^[\d\s]+/, "")).filter((part) => /\p{L}{2,}/u.test(part));
  return [...new Set(words)].filter((part) => !own.includes(part) && !known.has(part));
}

test("nothing that a page adds to a story's own words is left in English", async () => {
  const [there, here] = (await Promise.all([draw(english), draw(french)])).map(piecesOf);
  expect(here?.length).toBeGreaterThan(1000);
  expect(leftIn(there ?? [], here ?? [])).toEqual([]);
});

test("nor in heads, cards and feeds", () => {
  expect(leftIn(besides(english), besides(french))).toEqual([]);
});
