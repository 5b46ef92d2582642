import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Checked } from "@/story/check/checkStories";
import { today } from "@/story/read/today";
import { fingerprintStories } from "../setup/fingerprint.mjs";

type Noted = Record<string, { inputs: string; checked: Checked }>;

/**
 * What `check` says of each of some stories of this folder, in order. One that is as it was when it was last checked, by
 * the same program and on the same day, is not read again; what was said of it is noted in the file `notes`.
 */
export async function checkChanged(
  ids: string[],
  check: (ids: string[]) => Promise<Checked>,
  notes: string,
): Promise<Checked> {
  const day = today();
  const inputs = fingerprintStories(ids, process.env, day);
  const before = readNotes(notes);
  const now: Noted = {};
  const all: Checked = { findings: [], unused: [], open: [], held: [] };
  for (const id of ids) {
    const key = inputs[id] && `${inputs[id]} ${day}`;
    const known = before[id]?.inputs === key ? before[id]?.checked : undefined;
    const checked = known ?? (await check([id]));
    if (key) now[id] = { inputs: key, checked };
    all.findings.push(...checked.findings);
    all.unused.push(...checked.unused);
    all.open.push(...checked.open);
    all.held.push(...checked.held);
  }
  mkdirSync(dirname(notes), { recursive: true });
  writeFileSync(`${notes}.${process.pid}`, JSON.stringify(now));
  renameSync(`${notes}.${process.pid}`, notes);
  return all;
}

function readNotes(file: string): Noted {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {}; // None yet, or cut short: all is checked.
  }
}
