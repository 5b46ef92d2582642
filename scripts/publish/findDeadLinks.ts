import type { Page, Problem } from "./page";
import { resolveAddress } from "./references";
import type { SiteFiles } from "./siteFiles";

/** Links within the site that lead to no page, or to no place in it. */
export function findDeadLinks(pages: Page[], files: SiteFiles, basePath: string): Problem[] {
  const places = new Map(
    pages.map(({ file, $ }) => [
      file,
      new Set(
        $("[id]")
          .toArray()
          .map((element) => $(element).attr("id")),
      ),
    ]),
  );
  return pages.flatMap(({ file, address, $ }) => {
    const links = new Set(
      $("a[href]")
        .toArray()
        .map((link) => $(link).attr("href") ?? ""),
    );
    return [...links].flatMap((link) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return [];
      const target = resolveAddress(link, file, basePath);
      if (target === "elsewhere") return [{ page: address, problem: `links outside the site's own path: ${link}` }];
      const targetFile = target === "inside" ? file : target.file;
      if (!files.has(targetFile)) return [{ page: address, problem: `links to a page that is not there: ${link}` }];
      const place = decodeURIComponent(link.split("#")[1] ?? "");
      const known = place === "" || place === "top" || !places.has(targetFile) || places.get(targetFile)?.has(place);
      return known ? [] : [{ page: address, problem: `links to a place that is not there: ${link}` }];
    });
  });
}
