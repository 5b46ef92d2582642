import { parseArgs } from "node:util";
import { formatAnnotation } from "../format/formatAnnotation";
import { formatFindings } from "../format/formatFindings";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import type { AnyPanel } from "../model/scene";
import { readSource } from "../read/readSource";
import { readStories } from "../read/readStories";
import { checkStory } from "./checkStory";
import { citedClaims } from "./citedClaims";

type Settings = {
  root: string;
  panels: Record<string, AnyPanel>;
  annotate: string | undefined;
  print(text: string): void;
};

/**
 * The check command: prints what is wrong with every story and returns the exit code, 1 where a story has an error or there is none, 2 for a wrong call.
 * `annotate`: set where GitHub, or another service that runs checks, reads what is printed.
 */
export async function checkContent(args: string[], { root, panels, annotate, print }: Settings): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (typeof options === "string") {
    print(options);
    return 2;
  }
  const drafts = await readStories(root);
  const findings = drafts.flatMap((draft) => checkStory(draft, panels));
  const code = drafts.length === 0 || findings.some(({ level }) => level === "error") ? 1 : 0;
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
  if (options.unused) for (const draft of drafts) print(`${unusedClaims(draft, panels)}\n`);
  print(summary(findings, drafts.length));
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

function unusedClaims(draft: Draft, panels: Record<string, AnyPanel>): string {
  const cited = citedClaims(draft, panels);
  const { known, claims } = draft;
  const unused = [...known.claims].filter((id) => !cited.has(id));
  const lines = unused.map((id) => {
    const { file, line, column } = claims.place([id], "key");
    return `  ${file}:${line}:${column}  ${id}`;
  });
  const share = known.claims.size === 0 ? 100 : Math.floor((100 * cited.size) / known.claims.size);
  const counted = `${draft.id}: ${cited.size} of ${known.claims.size} claims are cited (${share} %)`;
  return [counted + (unused.length > 0 ? ". Cited nowhere:" : "."), ...lines].join("\n");
}

function summary(findings: Finding[], stories: number): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  const warnings = findings.length - errors;
  if (stories === 0) return "There is no story: content/ holds no folder. To begin one: npm run new -- story my-story";
  return `${count(errors, "error")}, ${count(warnings, "warning")} in ${count(stories, "story", "stories")}.`;
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
