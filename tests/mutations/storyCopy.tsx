import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { panels } from "@/components/panels/panels";
import type { Finding } from "@/story/model/finding";
import type { Story } from "@/story/model/story";
import { openStories } from "@/story/openStories";

/** A story with every kind of panel, and every kind of file that one draws from. */
const [from, story] = ["tests/editions/rescate", "rescate"];

/** ms of the processor that no mistake may cost more than: what has no end is found by it, and a busy machine is none. */
const most = 10_000;

/** A copy of a story to be spoilt. `files` are paths in its folder. */
export type StoryCopy = {
  files: string[];
  original(file: string): Buffer;
  path(file: string): string;
  /** What is not as an editor, or the pages, need it after something befell `file`: nothing where it ends well. */
  wrongWith(file: string): Promise<string[]>;
  /** Makes all files what they were. */
  restore(): Promise<void>;
  remove(): Promise<void>;
};

export async function storyCopy(): Promise<StoryCopy> {
  const root = await mkdtemp(join(tmpdir(), "attest-"));
  const path = (file: string) => join(root, "content", story, file);
  await cp(from, path(""), { recursive: true });
  const entries = await readdir(path(""), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path("").length))
    .sort();
  const originals = new Map(await Promise.all(files.map(async (file) => [file, await readFile(path(file))] as const)));
  return {
    files,
    original: (file) => originals.get(file) ?? Buffer.from(""),
    path,
    wrongWith: (file) =>
      wrongWith(root, file).catch((error) => [`threw ${error instanceof Error ? error.stack : error}`]),
    async restore() {
      await rm(path(""), { recursive: true });
      for (const [file, bytes] of originals) {
        await mkdir(dirname(path(file)), { recursive: true });
        await writeFile(path(file), bytes);
      }
    },
    remove: () => rm(root, { recursive: true }),
  };
}

async function wrongWith(root: string, file: string): Promise<string[]> {
  const start = process.cpuUsage();
  const { story: sound, findings } = await openStories({ root, panels }).previewStory(story);
  const { user, system } = process.cpuUsage(start);
  const cost = Math.round((user + system) / 1000);
  const errors = findings.filter(({ level }) => level === "error");
  return [
    ...(cost > most ? [`cost ${cost} ms of the processor`] : []),
    ...(errors.length === 0 && !sound ? ["has no mistake and no pages"] : []),
    ...(errors.length === 0 && sound ? await drawn(sound, file) : []),
    ...(await wrongPlaces(root, findings)),
    ...findings.filter((finding) => !isInWords(finding)).map((finding) => `says nothing: ${JSON.stringify(finding)}`),
  ];
}

/** A finding names a file that is there and a line in it, so that an editor's program can open it. */
async function wrongPlaces(root: string, findings: Finding[]): Promise<string[]> {
  const named = [...new Set(findings.map(({ place }) => place.file))];
  const lines = new Map(await Promise.all(named.map(async (file) => [file, await linesOf(join(root, file))] as const)));
  return findings.flatMap(({ place: { file, line, column }, rule }) => {
    const text = lines.get(file)?.[line - 1];
    if (text !== undefined && column >= 1 && column <= text.length + 1) return [];
    return [
      `${rule} at ${file}:${line}:${column}: ${text === undefined ? "no such line" : `it ends at ${text.length}`}`,
    ];
  });
}

/** What stands there and is no text, such as a folder, has one empty line. */
async function linesOf(path: string): Promise<string[] | undefined> {
  if (!(await lstat(path).catch(() => undefined))) return undefined;
  const bytes = await readFile(path).catch(() => Buffer.from(""));
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
