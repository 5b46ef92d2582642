import { parseArgs } from "node:util";
import { formatAnnotation } from "../format/formatAnnotation";
import { formatFindings } from "../format/formatFindings";
import type { Finding } from "../model/finding";
import { readSource } from "../read/readSource";
import { storyFolders } from "../read/storyFolders";
import type { Checked } from "./checkStories";

type Settings = {
  root: string;
  check(ids: string[]): Promise<Checked>;
  annotate: string | undefined;
  print(text: string): void;
};

/**
 * The check command: prints what is wrong with every story and returns the exit code, 1 where a story has an error or there is none, 2 for a wrong call.
 * `annotate`: set where GitHub, or another service that runs checks, reads what is printed.
 */
export async function checkContent(args: string[], { root, check, annotate, print }: Settings): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (typeof options === "string") {
    print(options);
    return 2;
  }
  const ids = await storyFolders(root);
  const { findings, unused, open, held } = await check(ids);
  const code = ids.length === 0 || findings.some(({ level }) => level === "error") ? 1 : 0;
  if (options.json) {
    print(
      JSON.stringify(
        findings.map(({ place, ...words }) => ({ ...place, ...words })),
        null,
        2,
      ),
    );
    return code;
  }
  const sources = await readSources(root, findings);
  for (const text of formatFindings(findings, sources)) print(`${text}\n`);
  if (annotate) for (const finding of findings) print(formatAnnotation(finding));
  if (options.unused) for (const text of unused) print(`${text}\n`);
  for (const text of [...open, ...held]) print(text);
  print(summary(findings, ids.length));
  return code;
}

const known = { unused: { type: "boolean", default: false }, json: { type: "boolean", default: false } } as const;

function readOptions(args: string[]): { unused: boolean; json: boolean } | string {
  try {
    return parseArgs({ args, options: known, allowPositionals: false }).values;
  } catch {
    const names = Object.keys(known).map((name) => `--${name}`);
    const wrong = args.find((arg) => !names.includes(arg));
    return `"${wrong}" is no option of the check. Its options are ${names.join(" and ")}: npm run check -- ${names[0]}`;
  }
}

async function readSources(root: string, findings: Finding[]): Promise<Map<string, string | undefined>> {
  const files = [...new Set(findings.map(({ place }) => place.file))];
  return new Map(await Promise.all(files.map(async (file) => [file, (await readSource(root, file)).source] as const)));
}

function summary(findings: Finding[], stories: number): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  const warnings = findings.length - errors;
  if (stories === 0) return "There is no story: content/ holds no folder. To begin one: npm run new -- story my-story";
  return `${count(errors, "error")}, ${count(warnings, "warning")} in ${count(stories, "story", "stories")}.`;
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
