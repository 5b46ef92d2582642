import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import { previewStory } from "@/story/loadStory";
import type { Finding } from "@/story/model/finding";
import type { Story } from "@/story/model/story";
import { mutateText, mutationNames } from "./mutations/mutateText";
import { pick, random } from "./mutations/random";

const story = "bamako-2015";
const count = 1000;
const slowest = 10_000;

let root: string;
let files: string[];
const originals = new Map<string, Buffer>();
const path = (file: string) => join(root, "content", story, file);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "attest-"));
  await cp(join("content", story), path(""), { recursive: true });
  const entries = await readdir(path(""), { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path("").length))
    .sort();
  for (const file of files) originals.set(file, await readFile(path(file)));
});
afterAll(() => rm(root, { recursive: true }));

/** What is not as an editor, or the page after it, needs it: nothing where a mutation ends well. */
async function wrongWith(file: string): Promise<string[]> {
  const start = performance.now();
  const { story: sound, findings } = await previewStory(story, root);
  const errors = findings.filter(({ level }) => level === "error");
  return [
    ...(performance.now() - start > slowest ? [`took ${Math.round(performance.now() - start)} ms`] : []),
    ...(errors.length === 0 && !sound ? ["has no mistake and no pages"] : []),
    ...(errors.length === 0 && sound ? await drawn(sound, file) : []),
    ...(await wrongPlaces(findings)),
    ...findings.filter((finding) => !isInWords(finding)).map((finding) => `says nothing: ${JSON.stringify(finding)}`),
  ];
}

/** A finding names a file that is there and a line in it, so that an editor's program can open it. */
async function wrongPlaces(findings: Finding[]): Promise<string[]> {
  const named = [...new Set(findings.map(({ place }) => place.file))];
  const lines = new Map(await Promise.all(named.map(async (file) => [file, await linesOf(file)] as const)));
  return findings.flatMap(({ place: { file, line, column }, rule }) => {
    const text = lines.get(file)?.[line - 1];
    if (text !== undefined && column >= 1 && column <= text.length + 1) return [];
    return [
      `${rule} at ${file}:${line}:${column}: ${text === undefined ? "no such line" : `it ends at ${text.length}`}`,
    ];
  });
}

/** What stands there and is no text, such as a folder, has one empty line. */
async function linesOf(file: string): Promise<string[] | undefined> {
  if (!(await lstat(join(root, file)).catch(() => undefined))) return undefined;
  const bytes = await readFile(join(root, file)).catch(() => Buffer.from(""));
  return new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
}

const isInWords = ({ problem, fix, rule }: Finding) =>
  [problem, fix, rule].every((words) => words.trim() !== "" && !/undefined|\[object|NaN"/.test(words));

/** Draws what has changed with the file: its scene, or all where claims have. */
async function drawn({ scenes }: Story, file: string): Promise<string[]> {
  const changed = [...scenes.values()].filter(({ id }) => file === `/scenes/${id}.yaml` || file === "/claims.yaml");
  const stills = changed.map(async ({ panel, steps }) => {
    const Still = await panels[panel]?.still();
    return Still ? steps.map(({ state }) => renderToStaticMarkup(<Still state={state} />)) : [""];
  });
  return (await Promise.all(stills)).flat().some((markup) => markup === "") ? ["draws nothing"] : [];
}

/** What else can happen to a file than that its text changes. */
const accidents: Record<string, (file: string) => Promise<unknown>> = {
  "is deleted": (file) => rm(path(file)),
  "is empty": (file) => writeFile(path(file), ""),
  "has another ending": (file) => rename(path(file), path(`${file}.bak`)),
  "is misspelt": (file) => rename(path(file), path(file.replace(/(\w)(\w)(\.\w+)$/, "$2$1$3"))),
  "is there twice": (file) => cp(path(file), path(file.replace(/(\.\w+)$/, " copy$1"))),
  "is another file": (file) => cp(path(pick(files, random(file.length))), path(file)),
  "is a folder": (file) => rm(path(file)).then(() => mkdir(path(file))),
  "leads to itself": (file) => rm(path(file)).then(() => symlink(path(file), path(file))),
  "leads nowhere": (file) => rm(path(file)).then(() => symlink(join(root, "gone"), path(file))),
  "is no text": (file) => writeFile(path(file), Buffer.from([0x61, 0xff, 0xfe, 0x00, 0xe9, 0x0a, 0x80])),
  "is UTF-16": (file) => writeFile(path(file), Buffer.from(`\uFEFF${originals.get(file)}`, "utf16le")),
};

async function restore(): Promise<void> {
  await rm(path(""), { recursive: true });
  for (const [file, bytes] of originals) {
    await mkdir(dirname(path(file)), { recursive: true });
    await writeFile(path(file), bytes);
  }
}

describe("whatever happens to a story's files, its editor is told where and what", () => {
  test("a thousand mutations of their texts", async () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= count; seed += 1) {
      const next = random(seed);
      const file = pick(files, next);
      const name = pick(mutationNames, next);
      const original = originals.get(file)?.toString() ?? "";
      const bytes = Buffer.from(mutateText(name, original, next));
      await writeFile(path(file), bytes);
      const wrong = await wrongWith(file).catch((error) => [`threw ${error instanceof Error ? error.stack : error}`]);
      if (!bytes.equals(await readFile(path(file)))) wrong.push("the file was changed");
      failures.push(...wrong.slice(0, 2).map((what) => `${seed}: in ${file} ${name}: ${what}`));
      await writeFile(path(file), originals.get(file) ?? "");
    }
    expect(failures).toEqual([]);
  }, 240_000);

  test("whatever happens to the files themselves", async () => {
    const failures: string[] = [];
    for (const file of files) {
      for (const [name, befall] of Object.entries(accidents)) {
        await befall(file);
        const wrong = await wrongWith(file).catch((error) => [`threw ${error instanceof Error ? error.stack : error}`]);
        failures.push(...wrong.slice(0, 2).map((what) => `${file} ${name}: ${what}`));
        await restore();
      }
    }
    expect(failures).toEqual([]);
  }, 120_000);
});
