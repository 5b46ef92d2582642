import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** The lines of a folder that may name a rule or word a message, without comments, file by file; not the table of rules. */
const linesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name !== "model/rules.ts")
    .map((name) => readFileSync(join(root, folder, name), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, ""));

/** Every name that a folder's code writes as a text: a rule's, or of what a rule may be about. */
export const wordsInCode = (folder: string): Set<string> =>
  new Set(linesOf(folder).flatMap((code) => [...code.matchAll(/"([a-z0-9-]+)"/g)].map(([, word = ""]) => word)));

/** The rules that panels word for themselves: those written after `rule`, and "unknown-" before each kind of id. */
export function panelRules(): Set<string> {
  const code = linesOf("components/panels").join("\n");
  const written = [...code.matchAll(/\brule(?:: | = )([^;,}]+)/g)].flatMap(([, value = ""]) => [
    ...value.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)+)"/g),
  ]);
  const kinds = [...code.matchAll(/\bunknown\(\s*"([a-z]+)"/g)].map(([, kind]) => `unknown-${kind}`);
  return new Set([...written.map(([, name = ""]) => name), ...kinds]);
}

const lines = ["story", "components/panels"].flatMap(linesOf);

/** Every text of the program as a pattern: what it puts in may be anything. Too short ones would match whatever comes. */
export function textsInCode(): RegExp[] {
  const patterns = lines.flatMap((source) => [
    ...[...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g)].map(([, a, b]) => [a ?? b ?? ""]),
    ...[...source.matchAll(/`/g)].flatMap(({ index }) => fixedParts(source, index + 1) ?? []).map((parts) => parts),
  ]);
  return patterns
    .filter((parts) => parts.join("").length >= 10)
    .map((parts) => new RegExp(`^${parts.map(escaped).join(".*")}$`));
}

/** What stands in a template between the values it puts in; undefined where this is no template's beginning. */
function fixedParts(source: string, start: number): string[][] | undefined {
  const parts = [""];
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === "`") return [parts];
    if (source[at] === "\n") return undefined;
    if (source.startsWith("${", at)) {
      at = closing(source, at + 1);
      parts.push("");
    } else parts.push(`${parts.pop()}${source[at]}`);
  }
  return undefined;
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === "{") depth += 1;
    if (source[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return source.length;
}

const escaped = (text: string) => text.replace(/\\(["'`])/g, "$1").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
