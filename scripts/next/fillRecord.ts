import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordMarkup } from "@/story/publish/recordMarkup";
import { readPage } from "../publish/page";
import { stripRuntime } from "./stripRuntime";

const parts = ["named", "shared", "body"] as const;
type Part = (typeof parts)[number];

/** Stand where a page's own parts do, in elements that are allowed there. */
const holes: Record<Part, string> = {
  named: '<meta name="attest-named">',
  shared: '<meta name="attest-shared">',
  body: "<attest-body></attest-body>",
};

/**
 * Writes the pages of a story's claims: as Next wrote that of the first, with what differs in its place. `folder` is the
 * story's in the export.
 */
export function fillRecord(folder: string): void {
  const list = join(folder, "record/pages.json");
  const pages: RecordMarkup[] = JSON.parse(readFileSync(list, "utf8"));
  rmSync(list);
  const [first, ...others] = pages;
  if (!first) return;
  const fill = patternOf(readFileSync(join(folder, "record", first.claim, "index.html"), "utf8"), first);
  for (const page of others) {
    mkdirSync(join(folder, "record", page.claim), { recursive: true });
    writeFileSync(join(folder, "record", page.claim, "index.html"), fill(page));
  }
}

/** Makes pages like `html`, which Next wrote, whose own parts are those of `own`. Throws where they do not stand in it as they are. */
export function patternOf(html: string, own: RecordMarkup): (page: RecordMarkup) => string {
  // What React notes for itself between texts and around boundaries.
  let pattern = html.replace(/<!-- -->|<!--\/?\$-->/g, "");
  for (const part of parts) {
    const [before, after, more] = pattern.split(own[part]);
    if (before === undefined || after === undefined || more !== undefined)
      throw new Error(
        `Next wrote the record's page of ${own.claim} otherwise than record/pages.json has it ("${part}"): see app/HeadTags.tsx.`,
      );
    pattern = before + holes[part] + after;
  }
  const page = readPage("", pattern);
  stripRuntime(page);
  const pieces = page.$.html().split(new RegExp(Object.values(holes).join("|")));
  return (filled) => pieces.map((piece, i) => piece + (parts[i] ? filled[parts[i]] : "")).join("");
}
