import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { splitId } from "@/story/model/edition";
import { assetsOf } from "./assetsOf";
import type { PageFacts } from "./pageFacts";
import type { Finished, KeptStory } from "./publishing";
import { resolveAddress } from "./references";
import { sizeOf, storedAt } from "./siteFiles";
import type { Weight } from "./weighPage";

/** The same on disk: the files by name and size, as they lie in the published site; `inputs` is what the story was made of. */
type Noted = { inputs: string; files: [path: string, size: number][]; facts: PageFacts; weights: Weight[] };
type Notes = Record<string, Noted>;

const notesIn = (scratch: string) => join(scratch, "stories.json");

/**
 * The stories that the site in `out` shows as they would be made now: by id, those whose `inputs` (a hash of all that a
 * story is made of, by id) are what they were, and of whose files none is missing or of another size.
 */
export function findKept(inputs: Record<string, string>, out: string, scratch: string): Map<string, KeptStory> {
  const notes = readNotes(scratch);
  return new Map(
    Object.entries(inputs).flatMap(([id, now]): [string, KeptStory][] => {
      const noted = notes[id];
      if (noted?.inputs !== now) return [];
      const whole = noted.files.every(
        ([path, size]) => statSync(join(out, path), { throwIfNoEntry: false })?.size === size,
      );
      const files = () => new Map(noted.files.map(([path]) => [path, storedAt(join(out, path))]));
      return whole ? [[id, { files: files(), facts: noted.facts, weights: noted.weights }]] : [];
    }),
  );
}

/** Before the site changes: what is noted of it must never outlive it. */
export const forgetStories = (scratch: string): void => rmSync(notesIn(scratch), { force: true });

/** Remembers the stories of a site that has been published. */
export function noteStories(site: Finished, inputs: Record<string, string>, basePath: string, scratch: string): void {
  const notes = Object.fromEntries(Object.entries(inputs).map(([id, now]) => [id, noteStory(site, id, now, basePath)]));
  writeFileSync(`${notesIn(scratch)}.new`, JSON.stringify(notes));
  renameSync(`${notesIn(scratch)}.new`, notesIn(scratch));
}

function noteStory(site: Finished, id: string, inputs: string, basePath: string): Noted {
  const isOwn = (path: string) => path.startsWith(`${id}/`);
  const pages = site.pages.filter(({ file }) => isOwn(file));
  const fetched = new Set([...assetsOf(pages, site.files, basePath), ...offlineOf(site, id)]);
  const files = [...site.files].filter(([path]) => isOwn(path) || fetched.has(path));
  const outside = pages.flatMap(({ file, links }) =>
    links.filter((link) => {
      const target = resolveAddress(link, file, basePath);
      return typeof target !== "string" && !isOwn(target.file);
    }),
  );
  return {
    inputs,
    files: files.map(([path, file]) => [path, sizeOf(file)]),
    facts: {
      file: `${id}/index.html`,
      address: `/${id}/`,
      links: [...new Set(outside)],
      fetched: [...fetched].map((path) => `${basePath}/${path}`),
      ...{ sheets: [], scripts: [], looks: 0, inline: 0, pictures: [], keeps: false },
    },
    weights: heaviest(site.weights.filter(({ page }) => page.startsWith(`/${id}/`))),
  };
}

/** What readers who keep the story fetch, or one of its editions. */
const offlineOf = ({ offline }: Finished, id: string) =>
  [...offline].flatMap(([of, paths]) => (splitId(of).story === id ? paths : []));

/** Of each kind the heaviest: nobody asks for more of pages that were let through before. */
function heaviest(weights: Weight[]): Weight[] {
  const most = new Map<string, Weight>();
  for (const weight of weights) if (weight.bytes > (most.get(weight.what)?.bytes ?? -1)) most.set(weight.what, weight);
  return [...most.values()];
}

function readNotes(scratch: string): Notes {
  if (!existsSync(notesIn(scratch))) return {};
  try {
    return JSON.parse(readFileSync(notesIn(scratch), "utf8"));
  } catch {
    return {}; // Cut short by a full disk: all is made anew.
  }
}
