import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { isSlip } from "../format/isSlip";
import { nearest } from "../format/nearest";
import type { Content } from "../model/content";
import type { SceneDraft } from "../model/draft";
import type { Finding } from "../model/finding";
import type { FileRef } from "../model/scene";
import { fileNames } from "./fileNames";
import type { ReadScene } from "./readScene";

/** A scene with what its kind of panel reads of the files it names, which lie in a folder of the story. */
export async function readSceneFiles(root: string, story: string, read: ReadScene): Promise<ReadScene> {
  const { parsed, place } = read.scene ?? {};
  const rules = parsed?.panel.files;
  if (!read.scene || !parsed || !rules || !place) return read;
  const folder = posix.join(story, rules.folder);
  const there = await fileNames(join(root, folder));
  const named = rules.named(parsed.scene);
  const found = named.filter(({ name }) => there.includes(name));
  const files = new Map(
    await Promise.all(
      [...new Set(found.map(({ name }) => name))].map(
        async (name) => [name, await rules.read(await readFile(join(root, folder, name)), name)] as const,
      ),
    ),
  );
  const absent = named.filter(({ name }) => !there.includes(name));
  return {
    scene: { ...read.scene, parsed: { ...parsed, files, folder } },
    findings: [...read.findings, ...absent.map((ref) => fileMissing(ref, rules.folder, there, place))],
  };
}

/** Files in the folders that kinds of panel read, which no scene names. Where a scene cannot be read, nobody knows. */
export async function spareFiles(
  root: string,
  story: string,
  panels: Content["panels"],
  read: readonly ReadScene[],
): Promise<Finding[]> {
  if (read.some(({ scene }) => !scene?.parsed)) return [];
  const folders = new Set(Object.values(panels).flatMap(({ files }) => files?.folder ?? []));
  const spare = await Promise.all(
    [...folders].map(async (folder) => {
      const named = read.flatMap(({ scene }) => {
        const { panel, scene: written } = scene?.parsed ?? {};
        return panel?.files?.folder === folder ? panel.files.named(written).map(({ name }) => name) : [];
      });
      const names = await fileNames(join(root, story, folder));
      return names.filter((name) => !named.includes(name)).map((name) => notNamed(posix.join(story, folder, name)));
    }),
  );
  return spare.flat();
}

function fileMissing({ name, path }: FileRef, folder: string, there: string[], place: SceneDraft["place"]): Finding {
  const meant = nearest(name, there);
  return {
    rule: "scene-file-absent",
    place: place(path),
    problem: `There is no file "${name}" in ${folder}/.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}".` : `put the file into the story's folder ${folder}/, or name one that is there.`,
    level: "error",
    ...(meant && isSlip(name, meant, there) && { edit: [{ replace: path, value: meant }] }),
  };
}

const notNamed = (file: string): Finding => ({
  rule: "file-not-read",
  place: { file, line: 1, column: 1 },
  problem: "This file is not published, as no scene names it.",
  fix: "name it in a scene, or move it out of this folder.",
  level: "warning",
});
