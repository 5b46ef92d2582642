import { gzipSync } from "node:zlib";
import type { Page } from "./page";
import { perText } from "./perText";
import { pictureSizes } from "./pictureSizes";
import { resolveAddress, subresources } from "./references";

/** What is still asked of a page once its document is let go, as thousands of documents do not fit in memory. Paths are from the site's root. */
export type PageFacts = {
  file: string;
  address: string;
  /** Where its links lead, as written, each once. */
  links: string[];
  /** What it makes the browser fetch, as written. */
  fetched: string[];
  sheets: string[];
  scripts: string[];
  /** Bytes of that style, as gzip. */
  looks: number;
  /** Bytes of its inline script, as gzip. */
  inline: number;
  /** Other sizes and formats of its pictures, each with the file that any browser can show in its place. */
  pictures: [other: string, shown: string][];
  /** Whether a reader can keep the story from here. */
  keeps: boolean;
};

const zippedSize = perText((text) => (text ? gzipSync(text, { level: 9 }).length : 0));

export function pageFacts(page: Page, basePath: string): PageFacts {
  const { $, file, address } = page;
  const all = (selector: string, name: string) => [
    ...new Set(
      $(selector)
        .toArray()
        .map((element) => $(element).attr(name) ?? ""),
    ),
  ];
  const local = (selector: string, name: string) =>
    all(selector, name).flatMap((written) => {
      const target = resolveAddress(written, file, basePath);
      return typeof target === "string" ? [] : [target.file];
    });
  const inline = $("script:not([src]):not([type])").text();
  return {
    file,
    address,
    links: all("a[href]", "href"),
    fetched: [...new Set(subresources(page))],
    sheets: local('link[rel="stylesheet"]', "href"),
    scripts: local("script[src]", "src"),
    looks: zippedSize($("style").text()),
    inline: zippedSize(inline),
    pictures: pictureSizes(page, basePath),
    keeps: $("keep-offline").length > 0,
  };
}
