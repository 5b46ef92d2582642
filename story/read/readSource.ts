import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../model/finding";

/** A file as text, without the mark some editors put at its start; not there: undefined; not text: a finding. */
export async function readSource(root: string, file: string): Promise<{ source?: string; findings: Finding[] }> {
  const bytes = await readFile(join(root, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!bytes) return { findings: [] };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { source: text.replace(/\r(?!\n)/g, "\n"), findings: [] };
  } catch {
    return { findings: [notText(file)] };
  }
}

const notText = (file: string): Finding => ({
  rule: "not-utf8",
  place: { file, line: 1, column: 1 },
  problem: "This file is not saved as UTF-8 text, so its letters cannot be read.",
  fix: 'save it again as "UTF-8" in your editor.',
  level: "error",
});
