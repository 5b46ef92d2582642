import type { BigIntStats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Finding } from "../model/finding";
import { placeAt } from "./placeAt";
import { unsavedText } from "./unsaved";

type Source = { source?: string; findings: Finding[] };

/** A file as text, without the mark some editors put at its start. No source: it is not there, or it cannot be read and `findings` says why. */
export async function readSource(root: string, file: string): Promise<Source> {
  const path = join(root, file);
  try {
    const found = await stat(path, { bigint: true });
    if (!found.isFile()) return { findings: [unreadable(file, found.isDirectory() ? "a folder" : "no file")] };
    const most = extname(file) === ".mdx" ? 50 : 1200;
    const typed = unsavedText(file);
    const bytes = typed === undefined ? undefined : Buffer.from(typed);
    const size = bytes?.length ?? Number(found.size);
    if (size > most * 1000) return { findings: [tooLarge(file, size, most)] };
    return bytes ? decode(file, bytes) : await readUnchanged({ path, file }, found);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return { findings: code === "ENOENT" || code === "ENOTDIR" ? [] : [unreadable(file, `closed to us (${code})`)] };
  }
}

/** Files as they were last read: one that somebody types in is read with all others of its story, at each key. */
const kept = new Map<string, { state: string; read: Source }>();

/** How long after a change a file may have been changed again without its time telling so, in ms: the clocks of disks are coarse. */
const coarse = 2500;

async function readUnchanged({ path, file }: { path: string; file: string }, found: BigIntStats): Promise<Source> {
  const state = [file, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ");
  const last = kept.get(path);
  if (last?.state === state) return last.read;
  const read = decode(file, await readFile(path));
  if (Date.now() - Number(found.ctimeMs) > coarse) kept.set(path, { state, read });
  else kept.delete(path);
  return read;
}

function decode(file: string, bytes: Buffer): Source {
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r(?!\n)/g, "\n");
  const wrong = text.indexOf("\uFFFD");
  if (wrong >= 0 && !isUtf8(bytes)) return { findings: [notText(file, text, wrong)] };
  return { source: text, findings: hiddenSign(file, text) };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Signs that nobody sees, most of them left behind by a program: they part words and names that look whole. */
const hidden =
  /[\p{Cc}\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0]|[\u00AD\u200C\u200D](?=\p{N})|(?<=\p{N})[\u00AD\u200C\u200D]/gu;

/** Signs that set a name or a number apart from the direction of the words around it; each is closed in its paragraph by U+2069. */
const isolated = /[\u2066-\u2068][^\u2066-\u2069]*?\u2069/g;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Where isolates stand as they should: in a text that is read from right to left. Anywhere else they hide what a line says. */
function isolatesIn(text: string): ReadonlySet<number> {
  if (!rightToLeft.test(text)) return new Set();
  return new Set(
    [...text.matchAll(isolated)].flatMap(({ 0: found, index }) =>
      /\n\s*\n/.test(found) ? [] : [index, index + found.length - 1],
    ),
  );
}

function hiddenSign(file: string, text: string): Finding[] {
  const isolates = isolatesIn(text);
  const found = [...text.matchAll(hidden)].filter(
    ({ 0: sign, index }) => !"\t\n\r".includes(sign) && !isolates.has(index),
  );
  const [first] = found;
  if (!first) return [];
  const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const many = found.length > 1 ? ` This file holds ${found.length} such signs.` : "";
  const problem = `A sign that cannot be seen (U+${code}) stands here.${many}`;
  const fix = /[\u2066-\u2069]/.test(first[0])
    ? "delete it; only words that are read from right to left need such signs, each closed by U+2069 in its paragraph."
    : "delete what stands around it and type it again.";
  return [{ rule: "hidden-sign", place: placeAt(file, text, first.index), problem, fix, level: "error" }];
}

const notText = (file: string, text: string, offset: number): Finding => ({
  rule: "not-utf8",
  place: placeAt(file, text, offset),
  problem: "This file is not saved as UTF-8 text; this is the first letter of it that cannot be read.",
  fix: 'save it again as "UTF-8" in your editor.',
  level: "error",
});

const tooLarge = (file: string, size: number, most: number): Finding => ({
  rule: "file-too-large",
  place: { file, line: 1, column: 1 },
  problem: `This file has ${Math.ceil(size / 1000)} KB; one of its kind has ${most} KB at most.`,
  fix: "remove what was pasted into it by mistake, or make several files of it.",
  level: "error",
});

const unreadable = (file: string, what: string): Finding => ({
  rule: "file-unreadable",
  place: { file, line: 1, column: 1 },
  problem: `This is ${what}, so it cannot be read.`,
  fix: "put the file itself there, so that you can open it in your editor.",
  level: "error",
});
