import { posix } from "node:path";
import { z } from "zod";
import { ClaimYaml } from "../model/claim";
import { ClipYaml } from "../model/clip";
import type { Content } from "../model/content";
import { CorrectionYaml } from "../model/correction";
import type { Draft } from "../model/draft";
import { editionId } from "../model/edition";
import type { Language } from "../model/language";
import { PersonYaml } from "../model/person";
import { PictureYaml } from "../model/picture";
import { SourceYaml } from "../model/source";
import { StoryYaml } from "../model/story";
import { Text } from "../model/text";
import { checkSchema } from "./checkSchema";
import { keepOriginals } from "./keepOriginals";
import { layOver } from "./layOver";
import { readClips } from "./readClips";
import { readEditionChapters } from "./readEditionChapters";
import { readEditionScenes } from "./readEditionScenes";
import { readEditionTop } from "./readEditionTop";
import { readEntries } from "./readEntries";
import { readList } from "./readList";
import { readPictures } from "./readPictures";
import { readSource } from "./readSource";
import { readTranslated } from "./readTranslated";
import { readYamlFile } from "./readYamlFile";
import { editionParts, strayFiles } from "./strayFiles";
import { withoutLacking } from "./withoutLacking";

const entries = (entry: z.ZodType) => z.record(z.string(), entry);

/**
 * The story that `first` tells in its first language, told with the words of content/<story>/<language>/ in place of its own.
 * What the edition does not say yet is said as in the first language, and listed.
 */
export async function readEdition(first: Draft, language: Language, content: Content): Promise<Draft> {
  const { root } = content;
  const folder = posix.join("content", first.id);
  const own = posix.join(folder, language);
  const recurring = readTexts(await readYamlFile(root, posix.join(own, "glossary.yaml")));
  const glossary = recurring.entries;
  const open = async (name: string, schema: unknown, order?: "own") =>
    layOver(await readYamlFile(root, posix.join(folder, name)), await readYamlFile(root, posix.join(own, name)), {
      name,
      schema,
      glossary,
      order,
    });
  const [top, claims, sources, people, corrections, pictures, clips, scenes, chapters, strays] = await Promise.all([
    readEditionTop(root, folder, language, glossary),
    open("claims.yaml", entries(ClaimYaml)),
    open("sources.yaml", entries(SourceYaml)),
    open("people.yaml", entries(PersonYaml), "own"),
    open("corrections.yaml", z.array(CorrectionYaml)),
    open("pictures.yaml", entries(PictureYaml)),
    open("clips.yaml", entries(ClipYaml)),
    readEditionScenes(content, folder, language, first, glossary),
    readEditionChapters(root, own, first, glossary),
    strayFiles(root, own, editionParts),
  ]);
  const lockFile = posix.join(own, "translated.lock");
  const lock = readTranslated(lockFile, (await readSource(root, lockFile)).source);
  const story = checkSchema(StoryYaml, { ...top.laid.yaml, value: top.laid.yaml.value ?? {} });
  const read = {
    claims: readEntries({ ...claims.yaml, value: keepOriginals(claims.yaml.value, first, language) }, ClaimYaml),
    sources: readEntries(sources.yaml, SourceYaml),
    people: readEntries(people.yaml, PersonYaml),
    pictures: await readPictures(root, folder, pictures.yaml),
    clips: await readClips(root, folder, clips.yaml),
  };
  const corrected = readList(corrections.yaml, CorrectionYaml);
  const laid = [top.laid, claims, sources, people, corrections, pictures, clips];
  const all = [...laid, scenes, chapters];
  return withoutLacking({
    ...first,
    id: editionId(first.id, language),
    language,
    story: story.value && { file: top.laid.yaml.file, value: story.value, place: top.laid.yaml.place },
    chapters: chapters.drafts,
    claims: read.claims.entries,
    sources: read.sources.entries,
    people: read.people.entries,
    pictures: read.pictures.entries,
    clips: read.clips.entries,
    scenes: scenes.drafts,
    corrections: corrected.list,
    edition: {
      first,
      language,
      own: top.own,
      words: all.flatMap(({ words }) => words),
      lacks: all.flatMap(({ lacks }) => lacks),
      chapters: chapters.own,
      translated: lock.translated,
    },
    findings: [
      ...[...laid.map(({ yaml }) => yaml), story, recurring, lock, strays, chapters, scenes, corrected],
      ...Object.values(read),
    ].flatMap(({ findings }) => findings),
  });
}

/** glossary.yaml: texts of the first language that recur, each with the edition's words for it. */
function readTexts(yaml: Awaited<ReturnType<typeof readYamlFile>>) {
  // An entry that is not filled yet says nothing.
  const isFilled = ([, text]: [string, unknown]) => text !== null;
  const filled = isGroup(yaml.value) ? Object.fromEntries(Object.entries(yaml.value).filter(isFilled)) : yaml.value;
  const { value, findings } = checkSchema(z.record(z.string(), Text), { ...yaml, value: filled ?? {} });
  return {
    entries: { value: new Map(Object.entries(value ?? {})), place: yaml.place },
    findings: [...yaml.findings, ...findings],
  };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
