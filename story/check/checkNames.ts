import { toString as textOf } from "mdast-util-to-string";
import type { ChapterDraft, Draft, PlaceOf } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { nodePlace } from "./nodePlace";
import { tagsIn } from "./tagsIn";
import { walk } from "./walk";

/** Words that stand where a withheld name may not. `what` says what they are; where they stand is looked up when asked. */
type Public = { text: string; what: string; place(): Place; remedy?: string };

/** Names that the story keeps out of headings, descriptions, addresses and pictures. */
export function checkNames(draft: Draft): Finding[] {
  const names = draft.story?.value.withheld ?? [];
  if (names.length === 0) return [];
  const words = [
    ...storyWords(draft),
    ...draft.chapters.flatMap(chapterWords),
    ...sceneWords(draft),
    ...recordWords(draft),
    ...pictureWords(draft),
    ...addresses(draft),
  ];
  const withheld = names.map((name) => ({ name, words: ` ${plain(name)} ` })).sort(byLength);
  return words.flatMap(({ text, what, place, remedy = "reword it without the name" }): Finding[] => {
    const said = ` ${plain(text)} `;
    const found = withheld.find((name) => said.includes(name.words));
    if (!found) return [];
    const problem = `story.yaml keeps the name "${found.name}" out of ${what}.`;
    return [{ rule: "name-in-heading", place: place(), problem, fix: `${remedy}.`, level: "error" }];
  });
}

/** A whole name comes before the part of it that is withheld too. */
const byLength = (a: { words: string }, b: { words: string }) => b.words.length - a.words.length;

const kept = new Map<string, string>();

/** Whole words, whatever their case, accents and hyphens: an id holds "iyad-ag-ghaly". Kept, as few of a story's texts change at a time. */
function plain(text: string): string {
  const found = kept.get(text) ?? readPlain(text);
  if (kept.size > 10_000) kept.clear();
  kept.set(text, found);
  return found;
}

const readPlain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD]/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function storyWords({ story }: Draft): Public[] {
  if (!story) return [];
  const { title, dek, place, description, cover, topics, notice, cardWords = {} } = story.value;
  const at = (text: string | undefined, what: string, ...path: string[]) =>
    text ? [{ text, what, place: () => story.place(path) }] : [];
  return [
    ...at(title, "titles", "title"),
    ...at(dek, "titles", "dek"),
    ...at(place, "titles", "place"),
    ...at(description, "descriptions", "description"),
    ...at(cover?.caption, "pictures", "cover", "caption"),
    ...at(notice, "titles", "notice"),
    ...Object.entries(topics).flatMap(([id, label]) => at(label, "headings", "topics", id)),
    ...Object.entries(cardWords).flatMap(([id, words]) => at(words, "pictures", "cardWords", id)),
  ];
}

function chapterWords(chapter: ChapterDraft): Public[] {
  const { title, dek, shareTitle, description } = chapter.value;
  const top = Object.entries({ title, dek, shareTitle, description }).flatMap(([key, text]) =>
    text ? [{ text, what: key === "description" ? "descriptions" : "titles", place: () => chapter.place([key]) }] : [],
  );
  const headings: Public[] = [];
  walk(chapter.tree, (node) => {
    if (node.type === "heading")
      headings.push({ text: textOf(node), what: "headings", place: () => nodePlace(chapter, node) });
    if (node.type === "link")
      headings.push({
        text: `${textOf(node)} ${node.title ?? ""}`,
        what: "links",
        place: () => nodePlace(chapter, node),
      });
  });
  const tags = tagsIn(chapter).flatMap(({ node, name, props, place }): Public[] => [
    ...(name === "Claim" ? [{ text: textOf(node), what: "links", place: () => place }] : []),
    ...(props.has("alt") ? [{ text: props.get("alt") ?? "", what: "pictures", place: () => place }] : []),
    ...(props.has("id") && (name === "Step" || name === "Differ") ? [address(props.get("id") ?? "", () => place)] : []),
  ]);
  return [...top, ...headings, ...tags];
}

/** What a claim's own page and the list of sources put into titles and headings. */
function recordWords({ claims, sources }: Draft): Public[] {
  return [
    ...[...claims.value].flatMap(([id, { statement, assertedBy }]) => [
      { text: statement, what: "titles", place: () => claims.place([id, "statement"]) },
      ...(assertedBy ? [{ text: assertedBy, what: "titles", place: () => claims.place([id, "assertedBy"]) }] : []),
    ]),
    ...[...sources.value].map(([id, { name }]) => ({
      text: name,
      what: "headings",
      place: () => sources.place([id, "name"]),
    })),
  ];
}

/** Everything a scene's file says is drawn. */
function sceneWords({ scenes, known }: Draft): Public[] {
  const words = [...scenes.values()].flatMap(({ value, place }) => textsIn(value, [], place));
  return words.filter(({ text }) => !known.claims.has(text));
}

function pictureWords({ pictures, clips }: Draft): Public[] {
  const ofClips = [...clips.value].flatMap(([id, { caption, credit }]) =>
    Object.entries({ caption, credit }).map(([key, text]) => ({
      ...{ text, what: "pictures", place: () => clips.place([id, key]) },
    })),
  );
  const ofPictures = [...pictures.value].flatMap(([id, { alt, caption, credit }]) =>
    Object.entries({ alt, caption, credit }).flatMap(([key, text]) =>
      text ? [{ text, what: "pictures", place: () => pictures.place([id, key]) }] : [],
    ),
  );
  return [...ofPictures, ...ofClips];
}

function textsIn(value: unknown, path: (string | number)[], place: PlaceOf): Public[] {
  if (typeof value === "string") return [{ text: value, what: "pictures", place: () => place(path) }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key], place),
  );
}

function addresses({ id, story, chapters, scenes, claims, sources, people, pictures }: Draft): Public[] {
  const files = [...chapters.map(({ slug, file }) => [slug, file] as const), ...[...scenes].map(fileOf)];
  const topics = Object.keys(story?.value.topics ?? {});
  return [
    ...(story ? [{ ...address(id, () => story.place([])), remedy: "rename the folder" }] : []),
    ...(story ? topics.map((topic) => address(topic, () => story.place(["topics", topic], "key"))) : []),
    ...files.map(([name, file]) => ({
      ...address(name, () => ({ file, line: 1, column: 1 })),
      remedy: "rename the file",
    })),
    ...[claims, sources, people, pictures].flatMap(({ value, place }) =>
      [...value.keys()].map((entry) => address(entry, () => place([entry], "key"))),
    ),
    ...[...pictures.value].map(([entry, { file }]) => ({
      ...address(file, () => pictures.place([entry, "file"])),
      remedy: "rename the file",
    })),
  ];
}

const fileOf = ([id, { file }]: [string, { file: string }]) => [id, file] as const;

const address = (text: string, place: Public["place"]): Public => ({
  text,
  what: "addresses",
  place,
  remedy: "give it another id",
});
