import type { Lack, WordsPath } from "@/story/model/edition";
import { writeYaml } from "@/story/read/writeYaml";

/** A file of an edition with a gap for each text it lacks, the first language's words over it. `value` is the first language's file. */
export function yamlGaps(value: unknown, lacks: Lack[]): string {
  const wanted = new Set(lacks.flatMap(({ path }) => path.map((_, index) => keyOf(path.slice(0, index + 1)))));
  const lines = linesOf(value, [], wanted);
  return `${lines.join("\n")}\n`;
}

const keyOf = (path: WordsPath) => path.join("\n");

function linesOf(value: unknown, path: WordsPath, wanted: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((part, index) => itemLines(part, [...path, index], wanted));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, key];
    if (!wanted.has(keyOf(at))) return [];
    const name = `${writeYaml(key)}:`;
    if (typeof part === "string") return [comment(part), name];
    return [name, ...linesOf(part, at, wanted).map((line) => `  ${line}`), ...(path.length === 0 ? [""] : [])];
  });
}

function itemLines(part: unknown, path: WordsPath, wanted: ReadonlySet<string>): string[] {
  if (!wanted.has(keyOf(path))) return ["-"];
  if (typeof part === "string") return [comment(part), "-"];
  const [first = "", ...rest] = linesOf(part, path, wanted);
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

const comment = (text: string) => `# ${text.replace(/\s+/g, " ")}`;

/** glossary.yaml with a gap for each text that some files lack more than once. */
export function glossaryGaps(lacks: Lack[]): { texts: Set<string>; body: string } {
  const times = new Map<string, number>();
  for (const { first } of lacks) times.set(first, (times.get(first) ?? 0) + 1);
  const texts = [...times].filter(([, count]) => count > 1).map(([text]) => text);
  const lines = texts.map((text) => `${writeYaml(text)}:`);
  return {
    texts: new Set(texts),
    body: ["# What recurs: the first language's text, and what this edition says.", ...lines, ""].join("\n"),
  };
}
