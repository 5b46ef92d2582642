import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { runLocal } from "../setup/run.mjs";
import { batch } from "./batch";
import { fillRecord } from "./fillRecord";
import { idOf, isEdition } from "./storyParam";

/** Where Next writes, see next.config.mjs; and where what it wrote comes together. */
const exported = ".attest/export";
export const rendered = ".attest/rendered";

/** Where the cards of claims are drawn meanwhile. */
const drawn = ".attest/drawn";

/** Stories that one process of Next renders: it keeps each that it has opened. */
const atOnce = 100;

/** Has the pages of some stories made, and of the shelf, in `rendered`: Next's, and beside them the cards of claims. Returns an exit code. */
export async function renderPages(stories: string[]): Promise<number> {
  for (const folder of [rendered, drawn]) rmSync(folder, { recursive: true, force: true });
  const codes = await Promise.all([
    runNext(stories),
    runLocal("tsx/dist/cli.mjs", ["scripts/cards.ts", stories.join(","), drawn]),
  ]);
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) return failed;
  if (existsSync(drawn)) moveInto(drawn, rendered);
  return 0;
}

async function runNext(stories: string[]): Promise<number> {
  for (let first = 0; first < stories.length; first += atOnce) {
    const ids = stories.slice(first, first + atOnce);
    // What is of all stories is rendered with the last of them; before that, of those at hand.
    const shelf = first + atOnce < stories.length ? ids : undefined;
    const code = await runLocal("next/dist/bin/next", ["build"], batch.env(ids, shelf));
    if (code !== 0) return code;
    const editions = placeEditions(exported);
    moveInto(exported, rendered);
    for (const id of [...ids, ...editions]) fillRecord(join(rendered, id));
  }
  return 0;
}

/** An edition has an address of two parts, where a route has room for one. Returns the ids of those that were rendered. */
function placeEditions(folder: string): string[] {
  const names = readdirSync(folder).filter(isEdition);
  for (const name of names) moveInto(join(folder, name), join(folder, idOf(name)));
  return names.map(idOf);
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
