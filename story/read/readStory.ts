import { posix } from "node:path";
import { ClaimYaml } from "../model/claim";
import { CorrectionYaml } from "../model/correction";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { PersonYaml } from "../model/person";
import { MovedTo } from "../model/published";
import { SourceYaml } from "../model/source";
import { StoryYaml } from "../model/story";
import { Id } from "../model/text";
import { checkSchema } from "./checkSchema";
import { readChapter } from "./readChapter";
import { readEntries } from "./readEntries";
import { readList } from "./readList";
import { readPictures } from "./readPictures";
import { readPublished } from "./readPublished";
import { readScene } from "./readScene";
import { readSource } from "./readSource";
import { readYaml, type YamlFile } from "./readYaml";
import { storyFiles } from "./storyFiles";

/** The story in content/<id>, as its files say it. Nothing an editor may write makes this throw: all of it is in `findings`. */
export async function readStory(id: string, root = process.cwd()): Promise<Draft> {
  const folder = posix.join("content", id);
  const lockFile = posix.join(folder, "published.lock");
  const open = (name: string) => readYamlFile(root, posix.join(folder, name));
  const needed = (name: string, what: string) =>
    open(name).then((yaml) => (yaml.absent ? { ...yaml, findings: [absent(yaml, what)] } : yaml));
  const [story, claims, sources, people, corrections, moved, pictures, lock, chapters, scenes] = await Promise.all([
    needed("story.yaml", "a story's title, chapters and topics"),
    needed("claims.yaml", "what the story's figures rest on"),
    needed("sources.yaml", "the texts its claims rest on"),
    open("people.yaml"),
    open("corrections.yaml"),
    open("moved.yaml"),
    open("pictures.yaml"),
    readSource(root, lockFile),
    readChapters(root, folder),
    readScenes(root, folder),
  ]);
  const top =
    story.value === undefined ? { findings: [] } : checkSchema(StoryYaml, { ...story, value: story.value ?? {} });
  const claimEntries = readEntries(claims, ClaimYaml);
  const sourceEntries = readEntries(sources, SourceYaml);
  const personEntries = readEntries(people, PersonYaml);
  const pictureEntries = await readPictures(root, folder, pictures);
  const movedEntries = readEntries(moved, MovedTo);
  const locked = readPublished(lockFile, lock.source);
  const correctionList = readList(corrections, CorrectionYaml);
  return {
    id,
    story: top.value && { file: story.file, value: top.value, place: story.place },
    chapters: inOrder(chapters.drafts, top.value?.chapters ?? []),
    claims: claimEntries.entries,
    sources: sourceEntries.entries,
    people: personEntries.entries,
    pictures: pictureEntries.entries,
    scenes: scenes.drafts,
    corrections: correctionList.list,
    moved: movedEntries.entries,
    published: locked.published,
    known: {
      claims: claimEntries.known,
      sources: sourceEntries.known,
      people: personEntries.known,
      pictures: pictureEntries.known,
      scenes: scenes.known,
      chapters: chapters.known,
    },
    findings: [
      ...folderName(id, story.file),
      ...[story, claims, sources, people, corrections, moved, pictures, lock, locked].flatMap(
        ({ findings }) => findings,
      ),
      ...[top, claimEntries, sourceEntries, personEntries, movedEntries, pictureEntries, correctionList].flatMap(
        ({ findings }) => findings,
      ),
      ...chapters.findings,
      ...scenes.findings,
    ],
  };
}

type OptionalYaml = YamlFile & { absent: boolean };

async function readYamlFile(root: string, file: string): Promise<OptionalYaml> {
  const { source, findings } = await readSource(root, file);
  const yaml = readYaml(file, source ?? "");
  if (source === undefined) return { ...yaml, value: undefined, findings, absent: findings.length === 0 };
  return { ...yaml, absent: false };
}

async function readChapters(root: string, folder: string) {
  const { files, findings } = await storyFiles(root, posix.join(folder, "chapters"), ".mdx");
  const sources = await Promise.all(files.map((file) => readSource(root, file)));
  const read = files.map((file, index) => {
    const source = sources[index];
    return source?.source === undefined ? { findings: source?.findings ?? [] } : readChapter(file, source.source);
  });
  return {
    drafts: read.flatMap((one) => ("chapter" in one && one.chapter ? [one.chapter] : [])),
    known: new Set(files.map((file) => posix.basename(file, ".mdx"))),
    findings: [...findings, ...read.flatMap((one) => one.findings)],
  };
}

async function readScenes(root: string, folder: string) {
  const { files, findings } = await storyFiles(root, posix.join(folder, "scenes"), ".yaml");
  const read = (await Promise.all(files.map((file) => readYamlFile(root, file)))).map((yaml) => ({
    id: posix.basename(yaml.file, ".yaml"),
    ...readScene(yaml),
  }));
  return {
    drafts: new Map(read.flatMap(({ id, scene }) => (scene ? [[id, scene] as const] : []))),
    known: new Set(read.map(({ id }) => id)),
    findings: [...findings, ...read.flatMap((one) => one.findings)],
  };
}

/** In the order of story.yaml; chapters it does not list come last. */
function inOrder(chapters: ChapterDraft[], listed: string[]): ChapterDraft[] {
  const at = ({ slug }: ChapterDraft) => (listed.includes(slug) ? listed.indexOf(slug) : listed.length);
  return chapters.toSorted((a, b) => at(a) - at(b));
}

const absent = ({ file }: YamlFile, what: string): Finding => ({
  rule: "file-absent",
  place: { file, line: 1, column: 1 },
  problem: `This file is missing. It holds ${what}.`,
  fix: `create ${posix.basename(file)} in this folder, or delete the folder if it is no story.`,
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
          fix: "rename the folder, as in bamako-2015.",
          level: "error",
        },
      ];
