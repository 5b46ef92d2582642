import type { Finding } from "../model/finding";

/** By what names words in an edition, hashes of the first language's and of the edition's for them, when they were last compared. */
export type Translated = Map<string, [first: string, own: string]>;

/** translated.lock as entries. `source` is absent where it has not been written yet. */
export function readTranslated(file: string, source = ""): { translated: Translated; findings: Finding[] } {
  const lines = source.split("\n").map((line) => line.trim());
  const entries = lines.map((line) => (line === "" || line.startsWith("#") ? [] : entryOf(line)));
  const broken = entries.indexOf(undefined);
  const finding: Finding = {
    rule: "broken-lock",
    place: { file, line: broken + 1, column: 1 },
    problem: "This line cannot be read. The file is written by npm run lock, never by hand.",
    fix: `bring back the file as it was: git checkout -- ${file}`,
    level: "error",
  };
  return { translated: new Map(entries.flatMap((entry) => entry ?? [])), findings: broken < 0 ? [] : [finding] };
}

function entryOf(line: string): [string, [string, string]][] | undefined {
  const [, key, first, own] = /^(\S+) ([0-9a-f]{12}) ([0-9a-f]{12})$/.exec(line) ?? [];
  return key && first && own ? [[key, [first, own]]] : undefined;
}
