import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { nearest } from "../format/nearest";
import { type ClipDraft, type ClipScan, ClipYaml } from "../model/clip";
import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { captionsMistake } from "./captionsMistake";
import { fileNames } from "./fileNames";
import { looks } from "./looks";
import { readEntries } from "./readEntries";
import type { YamlFile } from "./readYaml";
import { scanClip } from "./scanClip";
import { scanPreview } from "./scanPreview";

type Clips = { entries: Draft["clips"]; known: Set<string>; findings: Finding[] };
type Read = { scan?: ClipScan; findings: Finding[] };
type Captions = { captions?: ClipScan["captions"]; findings: Finding[] };
type Preview = { preview?: ClipScan["preview"]; findings: Finding[] };
type Folder = { root: string; path: string; names: string[] };

/** clips.yaml, and what is to be known of the files it names. */
export async function readClips(root: string, folder: string, yaml: YamlFile): Promise<Clips> {
  const { entries, known, findings } = readEntries(yaml, ClipYaml);
  const path = posix.join(folder, "clips");
  const names = await fileNames(join(root, path));
  const read = await Promise.all(
    [...entries.value].map(async ([id, clip]) => {
      const place = (key: string) => entries.place([id, key]);
      const { scan, findings } = await readClip({ root, path, names }, clip, place);
      return { entry: [id, { ...clip, scan }] as [string, ClipDraft], findings };
    }),
  );
  const named = new Set(
    [...entries.value.values()].flatMap(({ file, captions = file, preview = file }) =>
      [file, captions, preview].map(looks),
    ),
  );
  const spare = known.size > entries.value.size ? [] : names.filter((name) => !named.has(looks(name)));
  return {
    entries: { ...entries, value: new Map(read.map(({ entry }) => entry)) },
    known,
    findings: [
      ...findings,
      ...read.flatMap((one) => one.findings),
      ...spare.map((name) => notNamed(posix.join(path, name))),
    ],
  };
}

async function readClip(folder: Folder, clip: ClipYaml, place: (key: string) => Place): Promise<Read> {
  const { file, captions, preview } = clip;
  const found = await readClipFile(folder, file, place("file"));
  const words = captions === undefined ? undefined : await readCaptions(folder, captions, place("captions"));
  // That of a sound is nowhere to be seen, whatever it is.
  const excerpt =
    preview === undefined || found.scan?.kind === "audio"
      ? undefined
      : await readPreview(folder, preview, place("preview"), found.scan);
  const { scan } = found;
  return {
    ...(scan && {
      scan: {
        ...scan,
        ...(words?.captions && { captions: words.captions }),
        ...(excerpt?.preview && { preview: excerpt.preview }),
      },
    }),
    findings: [...found.findings, ...(words?.findings ?? []), ...(excerpt?.findings ?? [])],
  };
}

async function readClipFile({ root, path, names }: Folder, file: string, place: Place): Promise<Read> {
  const name = names.find((name) => looks(name) === looks(file));
  if (name === undefined) return { findings: [absent(file, names, place)] };
  const found = await scanClip(root, posix.join(path, name), file);
  if (!("scan" in found)) return { findings: [{ ...found, place, level: "error" }] };
  return { scan: found.scan, findings: [] };
}

async function readPreview(
  { root, path, names }: Folder,
  file: string,
  place: Place,
  film: ClipScan | undefined,
): Promise<Preview> {
  const name = names.find((name) => looks(name) === looks(file));
  if (name === undefined) return { findings: [absent(file, names, place)] };
  const found = await scanPreview(root, posix.join(path, name), file, film);
  if (!("preview" in found)) return { findings: [{ ...found, place, level: "error" }] };
  return { preview: found.preview, findings: [] };
}

async function readCaptions({ root, path, names }: Folder, file: string, place: Place): Promise<Captions> {
  const name = names.find((name) => looks(name) === looks(file));
  if (name === undefined) return { findings: [absent(file, names, place)] };
  const text = await readFile(join(root, path, name), "utf8");
  const mistake = captionsMistake(file, text);
  if (mistake) return { findings: [{ rule: "clip-captions", place, ...mistake, level: "error" }] };
  const digest = createHash("sha256").update(text).digest("hex");
  return { captions: { path: posix.join(path, name), digest }, findings: [] };
}

function absent(file: string, there: string[], place: Place): Finding {
  const meant = nearest(file, there);
  return {
    rule: "clip-absent",
    place,
    problem: `There is no file "${file}" in clips/.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}".` : "put the file there, or name one that is there.",
    level: "error",
  };
}

const notNamed = (file: string): Finding => ({
  rule: "file-not-read",
  place: { file, line: 1, column: 1 },
  problem: "This file is not published, as no entry of clips.yaml names it.",
  fix: "describe it in clips.yaml, or move it out of this folder.",
  level: "warning",
});
