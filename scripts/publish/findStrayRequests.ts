import type { Problem } from "./page";
import type { PageFacts } from "./pageFacts";
import { cssAddresses, resolveAddress } from "./references";
import { type SiteFiles, textOf } from "./siteFiles";

/** What a page would make the browser fetch from another host, or from a file that the site does not have. */
export function findStrayRequests(page: PageFacts, files: SiteFiles, basePath: string): Problem[] {
  const own = page.fetched.map((address) => ({ address, from: page.file }));
  const sheets = own.flatMap(({ address, from }) => {
    const target = resolveAddress(address, from, basePath);
    if (typeof target === "string" || !target.file.endsWith(".css")) return [];
    return cssAddresses(textOf(files, target.file)).map((address) => ({ address, from: target.file }));
  });
  return [...own, ...sheets].flatMap(({ address, from }) => {
    const target = resolveAddress(address, from, basePath);
    if (target === "inside") return [];
    if (target === "elsewhere") return [{ page: page.address, problem: `makes the browser ask elsewhere: ${address}` }];
    return files.has(target.file)
      ? []
      : [{ page: page.address, problem: `asks for a file that is not there: ${address}` }];
  });
}
