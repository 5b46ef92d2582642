import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { nearest } from "../format/nearest";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { encodings, type PictureDraft, type PictureScan, PictureYaml } from "../model/picture";
import { fileNames } from "./fileNames";
import { looks } from "./looks";
import { manifestIn } from "./manifestIn";
import { readEntries } from "./readEntries";
import type { YamlFile } from "./readYaml";

type Pictures = { entries: Draft["pictures"]; known: Set<string>; findings: Finding[] };

/** pictures.yaml, and what is to be known of the files it names. */
export async function readPictures(root: string, folder: string, yaml: YamlFile): Promise<Pictures> {
  const { entries, known, findings } = readEntries(yaml, PictureYaml);
  const there = await fileNames(join(root, folder, "pictures"));
  const read = await Promise.all(
    [...entries.value].map(async ([id, picture]) => {
      const place = entries.place([id, "file"]);
      const file = there.find((name) => looks(name) === looks(picture.file));
      if (file === undefined) return { id, picture, findings: [absent(picture.file, there, place)] };
      const scan = await scanPicture(root, posix.join(folder, "pictures", file));
      return { id, picture: { ...picture, scan }, findings: scan ? [] : [unreadable(picture.file, place)] };
    }),
  );
  const named = new Set([...entries.value.values()].map(({ file }) => looks(file)));
  const spare = known.size > entries.value.size ? [] : there.filter((name) => !named.has(looks(name)));
  return {
    entries: { ...entries, value: new Map(read.map(({ id, picture }): [string, PictureDraft] => [id, picture])) },
    known,
    findings: [
      ...findings,
      ...read.flatMap((one) => one.findings),
      ...spare.map((name) => notShown(posix.join(folder, "pictures", name))),
    ],
  };
}

const notShown = (file: string): Finding => ({
  rule: "file-not-read",
  place: { file, line: 1, column: 1 },
  problem: "This file is not published, as no entry of pictures.yaml names it.",
  fix: "describe it in pictures.yaml, or move it out of this folder.",
  level: "warning",
});

const formats = ["jpeg", "png", "webp", "tiff", "heif"];

/** Nothing where the file is none of the formats that newsrooms keep pictures in. */
async function scanPicture(root: string, path: string): Promise<PictureScan | undefined> {
  const [{ default: sharp }, bytes] = await Promise.all([
    import("sharp"),
    readFile(join(root, path)).catch(() => null),
  ]);
  // Of no bytes at all it throws at once.
  const found =
    bytes?.length &&
    (await sharp(bytes)
      .metadata()
      .catch(() => undefined));
  if (!found || !formats.includes(found.format)) return undefined;
  const { width, height } = found.autoOrient;
  const made = JSON.stringify([encodings, sharp.versions]);
  const digest = createHash("sha256").update(made).update(bytes).digest("hex");
  return { path, width, height, digest, ...(manifestIn(bytes) && { signed: true }) };
}

function absent(file: string, there: string[], place: Finding["place"]): Finding {
  const meant = nearest(file, there);
  return {
    rule: "picture-absent",
    place,
    problem: `There is no file "${file}" in pictures/.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}".` : "put the file there, or name one that is there.",
    level: "error",
  };
}

const unreadable = (file: string, place: Finding["place"]): Finding => ({
  rule: "picture-format",
  place,
  problem: `"${file}" cannot be read as a picture.`,
  fix: "save it as JPEG, PNG, WebP, TIFF or AVIF.",
  level: "error",
});
