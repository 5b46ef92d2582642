import { posix } from "node:path";
import { z } from "zod";
import { ClaimYaml } from "../model/claim";
import type { Content } from "../model/content";
import { CorrectionYaml } from "../model/correction";
import type { Draft } from "../model/draft";
import { splitId } from "../model/edition";
import type { Finding } from "../model/finding";
import { Language } from "../model/language";
import { PersonYaml } from "../model/person";
import { MovedTo } from "../model/published";
import { ReviewYaml } from "../model/review";
import { SourceYaml } from "../model/source";
import { StoryYaml } from "../model/story";
import { Id } from "../model/text";
import { absentFiles } from "./absentFiles";
import { checkSchema } from "./checkSchema";
import { editionFolders } from "./editionFolders";
import { idOf } from "./idOf";
import { readChapters } from "./readChapters";
import { readClips } from "./readClips";
import { readEdition } from "./readEdition";
import { readEntries } from "./readEntries";
import { readList } from "./readList";
import { readPictures } from "./readPictures";
import { readPublished } from "./readPublished";
import { readScenes } from "./readScenes";
import { readSource } from "./readSource";
import { readYamlFile } from "./readYamlFile";
import { strayTexts } from "./sourceTexts";
import { storyFolders } from "./storyFolders";
import { storyPartsWith, strayFiles } from "./strayFiles";

/**
 * The story in content/<id>, as its files say it, or an edition of it: "ferry-2019/fr". Nothing an editor may write makes this
 * throw: all of it is in `findings`.
 */
export async function readStory(id: string, content: Content): Promise<Draft> {
  const { story, language } = splitId(id);
  const first = await readFirst(story, content);
  return language === undefined ? first : readEdition(first, Language.parse(language), content);
}

const WithLanguage = z.object({ language: Language });

async function readFirst(id: string, content: Content): Promise<Draft> {
  const { root } = content;
  const folder = posix.join("content", id);
  const lockFile = posix.join(folder, "published.lock");
  const open = (name: string) => readYamlFile(root, posix.join(folder, name));
  const [story, claims, sources, people, corrections, moved, pictures, clips, reviews, lock] = await Promise.all([
    open("story.yaml"),
    open("claims.yaml"),
    open("sources.yaml"),
    open("people.yaml"),
    open("corrections.yaml"),
    open("moved.yaml"),
    open("pictures.yaml"),
    open("clips.yaml"),
    open("reviews.yaml"),
    readSource(root, lockFile),
  ]);
  const top =
    story.value === undefined ? { findings: [] } : checkSchema(StoryYaml, { ...story, value: story.value ?? {} });
  // Whatever else is wrong in the file: a Spanish story must not be read as an English one for it.
  const language = WithLanguage.safeParse(story.value).data?.language ?? "en";
  const entries = {
    claims: readEntries(claims, ClaimYaml),
    sources: readEntries(sources, SourceYaml),
    people: readEntries(people, PersonYaml),
    pictures: await readPictures(root, folder, pictures),
    clips: await readClips(root, folder, clips),
    moved: readEntries(moved, MovedTo),
  };
  const locked = readPublished(lockFile, lock.source);
  const reviewed = readEntries(reviews, ReviewYaml);
  const correctionList = readList(corrections, CorrectionYaml);
  const parts = {
    chapters: await readChapters(root, folder, top.value?.chapters ?? []),
    scenes: await readScenes(content, folder),
  };
  const editions = await editionFolders(root, folder);
  const strays = await strayFiles(root, folder, storyPartsWith(panelFolders(content)));
  const texts = await strayTexts(root, folder, entries.sources.known);
  const absent = await absentFiles(root, folder, [story, claims, sources], strays.meant);
  return {
    id,
    language,
    story: top.value && { file: story.file, value: top.value, place: story.place },
    chapters: parts.chapters.drafts,
    claims: entries.claims.entries,
    sources: entries.sources.entries,
    people: entries.people.entries,
    pictures: entries.pictures.entries,
    clips: entries.clips.entries,
    scenes: parts.scenes.drafts,
    corrections: correctionList.list,
    reviews: reviewed.entries,
    moved: entries.moved.entries,
    published: locked.published,
    known: {
      claims: entries.claims.known,
      sources: entries.sources.known,
      people: entries.people.known,
      pictures: entries.pictures.known,
      clips: entries.clips.known,
      scenes: parts.scenes.known,
      chapters: parts.chapters.known,
      stories: new Set(await storyFolders(root)),
    },
    editions: editions.filter((one) => one !== language),
    unread: unread({ claims, sources, people, pictures, clips, moved }, strays.meant),
    findings: [
      ...folderName(id, story.file),
      ...editions.filter((one) => one === top.value?.language).map((one) => sameLanguage(folder, one)),
      ...absent,
      ...texts,
      ...[story, claims, sources, people, corrections, moved, pictures, clips, lock, locked].flatMap(
        ({ findings }) => findings,
      ),
      ...[strays, top, ...Object.values(entries), correctionList, ...Object.values(parts)].flatMap(
        ({ findings }) => findings,
      ),
      ...[reviews, reviewed].flatMap(({ findings }) => findings).map(unpublished),
    ],
  };
}

const panelFolders = ({ panels }: Content) => Object.values(panels).flatMap(({ files }) => files?.folder ?? []);

/** What is wrong with a file of which nothing is published keeps nothing from being published. */
const unpublished = (finding: Finding): Finding => ({ ...finding, level: "warning" });

type Files = Record<
  "claims" | "sources" | "people" | "pictures" | "clips" | "moved",
  { value: unknown; absent: boolean }
>;

/** An optional file that is simply not there holds nothing, and that is known. */
function unread(files: Files, meant: ReadonlySet<string>): Draft["unread"] {
  const closed = (["claims", "sources", "people", "pictures", "clips", "moved"] as const).filter((kind) => {
    const { value, absent } = files[kind];
    const needed = kind === "claims" || kind === "sources";
    return (absent ? needed : !isEntries(value)) || meant.has(`${kind}.yaml`);
  });
  const folders = (["chapters", "scenes"] as const).filter((kind) => meant.has(kind));
  return new Set([...closed, ...folders]);
}

const isEntries = (value: unknown) => value === null || (typeof value === "object" && !Array.isArray(value));

const sameLanguage = (folder: string, language: Language): Finding => ({
  rule: "edition-language",
  place: { file: posix.join(folder, "story.yaml"), line: 1, column: 1 },
  problem: `The story is in "${language}" itself, so the folder "${language}" is no edition of it.`,
  fix: "delete the folder, or give it the name of its language.",
  level: "error",
});

const folderName = (id: string, file: string): Finding[] =>
  Id.safeParse(id).success
    ? []
    : [
        {
          rule: "file-name",
          place: { file, line: 1, column: 1 },
          problem: `The folder's name, "${id}", is part of an address, so it is lower-case letters, digits and hyphens.`,
          fix: `rename the folder to "${idOf(id) || "my-story"}".`,
          level: "error",
        },
      ];
