import type { Finding } from "../model/finding";
import { type PublishedEntry, PublishedKind, Said } from "../model/published";

type Lock = { published?: PublishedEntry[]; findings: Finding[] };

/** published.lock as entries. `source` is absent where nothing has been published yet. */
export function readPublished(file: string, source: string | undefined): Lock {
  if (source === undefined) return { findings: [] };
  const lines = source.split("\n").map((line) => line.trim());
  const entries = lines.map((line) => (line === "" || line.startsWith("#") ? [] : entryOf(line)));
  const broken = entries.indexOf(undefined);
  if (broken < 0) return { published: entries.flatMap((entry) => entry ?? []), findings: [] };
  const finding: Finding = {
    rule: "broken-lock",
    place: { file, line: broken + 1, column: 1 },
    problem: "This line cannot be read. The file is written by npm run lock, never by hand.",
    fix: `bring back the file as it was: git checkout -- ${file}`,
    level: "error",
  };
  return { findings: [finding] };
}

/** kind, id (after its chapter and a slash), and what was said as JSON. */
function entryOf(line: string): PublishedEntry | undefined {
  const [, kind, chapter, id = "", json] = /^([a-z]+) (?:([a-z0-9-]+)\/)?([a-z0-9-]+)(?: (\{.*\}))?$/.exec(line) ?? [];
  const known = PublishedKind.safeParse(kind);
  if (!known.success) return undefined;
  const entry = { kind: known.data, id, ...(chapter && { chapter }) };
  if (!json) return entry;
  const said = Said.safeParse(parseJson(json));
  return said.success ? { ...entry, said: said.data } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
