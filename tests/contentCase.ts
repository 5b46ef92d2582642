import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import type { Finding } from "@/story/model/finding";

/**
 * A content case is a text file: sections `-- path --` add files to the story of tests/cases/base or replace them
 * (`-- path -- absent` takes one away), and `-- finds --` says what its author is told.
 */
export type ContentCase = { files: Map<string, string | undefined>; finds: string };

export function parseCase(text: string): ContentCase {
  const files = new Map<string, string | undefined>();
  let finds = "";
  const [, ...parts] = text.split(/^-- (.+?) --(?: (absent))?\n/m);
  for (let index = 0; index < parts.length; index += 3) {
    const [path = "", absent, body = ""] = parts.slice(index, index + 3);
    if (path === "finds") finds = body.trim();
    else files.set(path, absent ? undefined : body.replace(/\n\n$/, "\n"));
  }
  return { files, finds };
}

const base = join(import.meta.dirname, "cases", "base");
/** The same story, and its French edition. */
export const withEdition = [base, join(import.meta.dirname, "cases", "editions", "base")];

/** Puts the case's story into a folder of its own, hands that over, and takes it away again. `of` are folders it is made of. */
export async function withCase<Result>(
  files: ContentCase["files"],
  use: (root: string) => Promise<Result>,
  of = [base],
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), "attest-"));
  const story = join(root, "content", "ferry-2019");
  try {
    for (const folder of of) await cp(folder, story, { recursive: true });
    for (const [path, body] of files) {
      await mkdir(dirname(join(story, path)), { recursive: true });
      if (body === undefined) await rm(join(story, path));
      else await writeFile(join(story, path), body);
    }
    for (const folder of [story, join(story, "fr")]) await fillChapters(folder);
    await drawPictures(story);
    await putClips(story);
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** "(and 340 more words)" stands for as many words, so that a case need not bring the length that a chapter must have. */
async function fillChapters(story: string): Promise<void> {
  for (const name of await readdir(join(story, "chapters")).catch(() => [])) {
    const path = join(story, "chapters", name);
    const text = await readFile(path, "utf8");
    const filled = text.replace(/\(and (\d+) more words\)/, (_, count) =>
      "The sea was calm that day. ".repeat(Math.ceil(Number(count) / 6)).trim(),
    );
    if (filled !== text) await writeFile(path, filled);
  }
}

/** "(a picture, 1600 by 900)" stands for an empty picture of that size. */
async function drawPictures(story: string): Promise<void> {
  for (const name of await readdir(join(story, "pictures")).catch(() => [])) {
    const path = join(story, "pictures", name);
    const [, width, height] = /^\(a picture, (\d+) by (\d+)\)/.exec(await readFile(path, "utf8")) ?? [];
    if (!width || !height) continue;
    const create = { width: Number(width), height: Number(height), channels: 3 as const, background: "#8aa" };
    await sharp({ create }).toFormat("png").toFile(`${path}.drawn`);
    await rename(`${path}.drawn`, path);
  }
}

/** "(the clip bars.mp4)" stands for that file of tests/clips; "(a clip of 13 MB)" for one as large, of nothing. */
async function putClips(story: string): Promise<void> {
  for (const name of await readdir(join(story, "clips")).catch(() => [])) {
    const path = join(story, "clips", name);
    const [, of, size] = /^\((?:the clip (.+)|a clip of (\d+) MB)\)/.exec(await readFile(path, "utf8")) ?? [];
    if (of) await cp(join(import.meta.dirname, "clips", of), path);
    if (size) await truncate(path, Number(size) * 1e6);
  }
}

/** Findings as a case writes them, with places inside the story's folder. */
export const listFindings = (findings: Finding[]): string =>
  findings
    .map(({ place: { file, line, column }, rule, level, problem, fix }) => {
      const path = file.replace("content/ferry-2019/", "");
      return `${path}:${line}:${column} ${rule}${level === "warning" ? " (warning)" : ""}\n  ${problem}\n  Fix: ${fix}`;
    })
    .join("\n");
