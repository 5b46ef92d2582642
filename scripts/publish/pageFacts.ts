import type { Page } from "./page";
import { subresources } from "./references";

/** What is held against the other pages once a page's document is let go, as thousands of documents do not fit in memory. */
export type PageFacts = {
  file: string;
  address: string;
  /** Where its links lead, as written, each once. */
  links: string[];
  /** What it makes the browser fetch, as written. */
  fetched: string[];
};

export function pageFacts(page: Page): PageFacts {
  const { $, file, address } = page;
  const links = $("a[href]")
    .toArray()
    .map((link) => $(link).attr("href") ?? "");
  return { file, address, links: [...new Set(links)], fetched: [...new Set(subresources(page))] };
}
