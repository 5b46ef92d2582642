import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { runLocal } from "../setup/run.mjs";

/** Where Next writes, see next.config.mjs; and where what it wrote comes together. */
const exported = ".attest/export";
export const rendered = ".attest/rendered";

/** Stories that one process of Next renders: it keeps each that it has opened, and of a hundred it would hold gigabytes. */
const atOnce = 10;

/** Has Next render the pages of some stories, and of the shelf, into `rendered`. Returns Next's exit code. */
export async function renderPages(stories: string[]): Promise<number> {
  rmSync(rendered, { recursive: true, force: true });
  for (let first = 0; first < stories.length; first += atOnce) {
    const ids = stories.slice(first, first + atOnce).join(",");
    // What is of all stories is rendered with the last of them; before that, of those at hand.
    const shelf: Record<string, string> = first + atOnce < stories.length ? { ATTEST_SHELF: ids } : {};
    const code = await runLocal("next/dist/bin/next", ["build"], { ATTEST_STORIES: ids, ...shelf });
    if (code !== 0) return code;
    moveInto(exported, rendered);
  }
  return 0;
}

/** Moves a folder to a place, and into the folder that stands there: a file takes the place of one of its name. */
function moveInto(from: string, to: string): void {
  if (!existsSync(to)) {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    return;
  }
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) moveInto(source, target);
    else renameSync(source, target);
  }
  rmSync(from, { recursive: true });
}
