import type { Page } from "./page";
import { cssAddresses, resolveAddress, subresources } from "./references";
import type { SiteFiles } from "./siteFiles";

/** Paths of what pages, and style sheets of theirs, make the browser fetch. */
export function usedFiles(pages: Page[], files: SiteFiles, basePath: string): Set<string> {
  const used = new Set<string>();
  const use = (address: string, from: string) => {
    const target = resolveAddress(address, from, basePath);
    if (typeof target === "string" || used.has(target.file)) return;
    used.add(target.file);
    if (!target.file.endsWith(".css")) return;
    for (const inner of cssAddresses(String(files.get(target.file) ?? ""))) use(inner, target.file);
  };
  for (const page of pages) for (const address of subresources(page)) use(address, page.file);
  return used;
}
