import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** The program's own lines that may name a rule or word a message, without comments. */
const lines = ["story", "components/panels"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, folder, name), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "")),
);

/** The names of all findings there can be: those written after `rule`, and "unknown-" before each kind of id. */
export function rulesInCode(): Set<string> {
  const code = lines.join("\n");
  const written = [...code.matchAll(/\brule(?:: | = )([^;,}]+)/g)].flatMap(([, value = ""]) => [
    ...value.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)+)"/g),
  ]);
  const added = code.matchAll(/\badd\(\s*"([a-z-]+)"/g);
  const kinds = [...code.matchAll(/\bunknown(?:Id)?\(\s*"([a-z]+)"/g)].map(([, kind]) => `unknown-${kind}`);
  return new Set([...written, ...added].map(([, name = ""]) => name).concat(kinds));
}

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
