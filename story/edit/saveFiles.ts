import { randomUUID } from "node:crypto";
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refused } from "./Refused";
import { refuseTarget } from "./refuseTarget";
import { versionOf } from "./versionOf";

/**
 * A file to write, its path relative to the project, with "/", or to take away (`body` null). What it takes the place of is named by
 * its text (`was`) or by its `version`; a file that has neither must not be there yet.
 */
export type Change = { file: string; body: string | Uint8Array | null; was?: string; version?: string };

/** Bytes that a file of a story has at most. */
const most = 5_000_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes all of the files or none: each under another name beside its place first, then moved, so that whoever reads meanwhile, or
 * after the program was ended, finds the old file or the new one whole. Throws Refused, with nothing written, where a file is no
 * story's, is too large, is in the way, or is on the disk no more what was read. One call waits for the one before.
 */
export function saveFiles(root: string, changes: readonly Change[]): Promise<void> {
  const saved = last.then(() => save(root, changes));
  last = saved.catch(() => {});
  return saved;
}

async function save(root: string, changes: readonly Change[]): Promise<void> {
  const before = await refuse(root, changes);
  const made: string[] = [];
  const written: { beside: string; path: string; was: Buffer | undefined }[] = [];
  const gone = changes.flatMap(({ file, body }, index) =>
    body === null ? [{ path: join(root, file), was: before[index] as Buffer }] : [],
  );
  let moved = 0;
  try {
    for (const [index, { file, body }] of changes.entries()) {
      const path = join(root, file);
      if (body === null) continue;
      const first = await mkdir(dirname(path), { recursive: true });
      if (first) made.push(first);
      else await clearLeftovers(path);
      const beside = join(dirname(path), `.${randomUUID()}${ending}`);
      written.push({ beside, path, was: before[index] });
      await write(beside, body, path);
    }
    await refuse(root, changes);
    for (const { beside, path } of written) {
      await rename(beside, path);
      moved += 1;
    }
    // Last: until then nothing that was there is missing.
    for (const { path } of gone) await rm(path);
  } catch (error) {
    for (const { path, was } of gone) await writeFile(path, was, { flag: "wx" }).catch(() => {});
    for (const { beside, path, was } of written.slice(0, moved)) {
      if (was) await write(beside, was, path);
      await (was ? rename(beside, path) : rm(path, { force: true }));
    }
    for (const { beside } of written) await rm(beside, { force: true });
    for (const folder of made.reverse()) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A name with a point in front is no part of a story, should anybody look meanwhile. */
const ending = ".being-written";

/** On the disk, not only on its way there, and with the rights of the file that it is to become. */
async function write(path: string, body: string | Uint8Array, like: string): Promise<void> {
  const mode = await stat(like).then(
    (found) => found.mode,
    () => undefined,
  );
  const handle = await open(path, "w");
  try {
    await handle.writeFile(body);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (mode !== undefined) await chmod(path, mode);
}

/** What was left beside a file when a program was ended while it wrote. */
async function clearLeftovers(path: string): Promise<void> {
  const minute = 60_000;
  for (const name of await readdir(dirname(path))) {
    const left = join(dirname(path), name);
    if (!name.startsWith(".") || !name.endsWith(ending)) continue;
    const found = await stat(left).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > minute) await rm(left, { force: true });
  }
}

/** What the files hold now, all of them being as they were read. */
async function refuse(root: string, changes: readonly Change[]): Promise<(Buffer | undefined)[]> {
  const found: (Buffer | undefined)[] = [];
  for (const change of changes) {
    await refuseTarget(root, change.file);
    if (Buffer.byteLength(change.body ?? "") > most)
      throw new Refused(`${change.file} would have more than 5 MB. Nothing was written.`);
    found.push(await refuseOther(root, change));
  }
  return found;
}

async function refuseOther(root: string, { file, was, version }: Change): Promise<Buffer | undefined> {
  const now = await readFile(join(root, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  const meant = version ?? (was === undefined ? undefined : versionOf(was));
  if (meant === undefined && now) throw new Refused(`${file} is there already. Nothing was written.`);
  if (meant !== undefined && (!now || versionOf(now) !== meant))
    throw new Refused(`${file} was saved by somebody else meanwhile. Nothing was written; try again.`);
  return now;
}
