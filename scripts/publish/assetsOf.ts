import type { PageFacts } from "./pageFacts";
import { cssAddresses, resolveAddress } from "./references";
import { type SiteFiles, textOf } from "./siteFiles";

/** Paths of all that pages make the browser fetch, and the style sheets that they fetch in turn. */
export function assetsOf(pages: PageFacts[], files: SiteFiles, basePath: string): Set<string> {
  const used = new Set<string>();
  const use = (address: string, from: string) => {
    const target = resolveAddress(address, from, basePath);
    if (typeof target === "string" || used.has(target.file)) return;
    used.add(target.file);
    if (!target.file.endsWith(".css")) return;
    for (const inner of cssAddresses(textOf(files, target.file))) use(inner, target.file);
  };
  for (const page of pages) for (const address of page.fetched) use(address, page.file);
  return used;
}
