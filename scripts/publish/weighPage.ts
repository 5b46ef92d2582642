import { gzipSync } from "node:zlib";
import { budgets, isLong } from "./budgets";
import { findFonts } from "./findFonts";
import type { Problem } from "./page";
import type { PageFacts } from "./pageFacts";
import { bytesOf, type SiteFile, type SiteFiles, sizeOf } from "./siteFiles";

export type Weight = {
  page: string;
  what: "page" | "long page" | "script" | "style sheet" | "fonts at first view";
  bytes: number;
  budget: number;
};

/** What one page costs its reader, by kind. */
export function weighPage({ file, address, sheets, scripts, looks, inline }: PageFacts, files: SiteFiles): Weight[] {
  const bytes = (paths: string[], weigh: (file: SiteFile) => number) =>
    [...new Set(paths)].reduce((sum, path) => sum + weigh(files.get(path) ?? Buffer.alloc(0)), 0);
  const long = isLong(address);
  return [
    {
      page: address,
      what: long ? "long page" : "page",
      // Its style has a budget of its own.
      bytes: zipped(files.get(file)) - looks,
      budget: long ? budgets.longPage : budgets.page,
    },
    {
      page: address,
      what: "script",
      bytes: bytes(scripts, zipped) + inline,
      budget: budgets.script + (scripts.length > 1 ? budgets.panelScript : 0),
    },
    {
      page: address,
      what: "style sheet",
      bytes: bytes(sheets, zipped) + looks,
      budget: long ? budgets.longStyle : budgets.style,
    },
    {
      page: address,
      what: "fonts at first view",
      bytes: bytes(findFonts(sheets, files), sizeOf),
      budget: budgets.font,
    },
  ];
}

export function findHeavy(weights: Weight[]): Problem[] {
  return weights
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ page, what, bytes, budget }) => ({
      page,
      problem: `${what}: ${formatKB(bytes)} is over the budget of ${formatKB(budget)}`,
    }));
}

/** Rounded up, so that what is over a budget never reads as equal to it. */
export const formatKB = (bytes: number): string => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} KB`;

const sizes = new WeakMap<SiteFile, number>();

/** Style sheets and the module stand in every page: each is compressed once. */
function zipped(file: SiteFile = Buffer.alloc(0)): number {
  if (sizeOf(file) === 0) return 0;
  const size = sizes.get(file) ?? gzipSync(bytesOf(file), { level: 9 }).length;
  sizes.set(file, size);
  return size;
}
