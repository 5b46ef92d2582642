import { findFonts } from "./findFonts";
import type { Page } from "./page";
import { resolveAddress } from "./references";
import type { SiteFiles } from "./siteFiles";

/** Addresses of the fonts that a page shows at once or not at all, for its head to ask for before its style sheet can. */
export function fontsAtOnce({ $, file }: Page, files: SiteFiles, basePath: string): string[] {
  const sheets = $('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => resolveAddress(attribs.href ?? "", file, basePath))
    .flatMap((target) => (typeof target === "string" ? [] : [target.file]));
  return findFonts(sheets, files, "optional").map((path) => `${basePath}/${path}`);
}
