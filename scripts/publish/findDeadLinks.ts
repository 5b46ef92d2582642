import { type Problem, readPage } from "./page";
import type { PageFacts } from "./pageFacts";
import { resolveAddress } from "./references";
import { type SiteFiles, textOf } from "./siteFiles";

/** Links within the site that lead to no page, or to no place in it. */
export function findDeadLinks(pages: PageFacts[], files: SiteFiles, basePath: string): Problem[] {
  const places = new Map<string, Set<string>>();
  const placesIn = (file: string) => {
    const known = places.get(file) ?? readPlaces(file, files);
    places.set(file, known);
    return known;
  };
  return pages.flatMap(({ file, address, links }) =>
    links.flatMap((link) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return [];
      const target = resolveAddress(link, file, basePath);
      if (target === "elsewhere") return [{ page: address, problem: `links outside the site's own path: ${link}` }];
      const targetFile = target === "inside" ? file : target.file;
      if (!files.has(targetFile)) return [{ page: address, problem: `links to a page that is not there: ${link}` }];
      const place = decodeURIComponent(link.split("#")[1] ?? "");
      const known = place === "" || place === "top" || !isPage(targetFile) || placesIn(targetFile).has(place);
      return known ? [] : [{ page: address, problem: `links to a place that is not there: ${link}` }];
    }),
  );
}

const isPage = (file: string) => file.endsWith(".html");

function readPlaces(file: string, files: SiteFiles): Set<string> {
  const { $ } = readPage(file, textOf(files, file));
  return new Set(
    $("[id]")
      .toArray()
      .map((element) => $(element).attr("id") ?? ""),
  );
}
