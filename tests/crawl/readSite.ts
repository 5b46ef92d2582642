import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type CheerioAPI, load } from "cheerio";
import { parse } from "yaml";

export const basePath = process.env.BASE_PATH ?? "";
/** Where the site is said to stand, or "" where nobody said so. */
export const origin = process.env.SITE_URL ?? "";

/** A page of the finished site as a program without script reads it. `address` is from the site's root, without the base path. */
export type CrawledPage = { address: string; status: number; $: CheerioAPI };

/** Every page there is in out/, each fetched from the server at `server`: its own files name them, not its links. */
export async function readSite(server: string): Promise<CrawledPage[]> {
  const files = readdirSync("out", { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".html"))
    .sort();
  const pages: CrawledPage[] = [];
  // A server closes connections that wait for long while a thousand pages are read at once.
  for (let from = 0; from < files.length; from += 8) {
    const some = files.slice(from, from + 8);
    const read = some.map((file) => readPage(server, `/${file.replace(/(^|\/)index\.html$/, "$1")}`));
    pages.push(...(await Promise.all(read)));
  }
  return pages;
}

export async function readPage(server: string, address: string): Promise<CrawledPage> {
  const response = await fetch(`${server}${basePath}${address}`, { redirect: "manual" });
  return { address, status: response.status, $: load(await response.text(), { scriptingEnabled: false }) };
}

/** What the server gives for an address in full (on `origin`), or for one from the host's root. */
export const fetchOwn = (server: string, address: string): Promise<Response> =>
  fetch(`${server}${origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address}`, {
    redirect: "manual",
  });

/** What stands in a page's head, sought there alone: a record has thousands of elements besides. */
export const inHead = ({ $ }: CrawledPage, selector: string) =>
  $.root().children("html").children("head").children(selector);

export const meta = (page: CrawledPage, name: string): string | undefined =>
  inHead(page, `meta[property="${name}"], meta[name="${name}"]`).attr("content");

/** Pages that search programs are meant to list: neither one that says otherwise nor one that leads elsewhere at once. */
export const isListed = (page: CrawledPage): boolean =>
  !/noindex/.test(meta(page, "robots") ?? "") && inHead(page, 'meta[http-equiv="refresh" i]').length === 0;

/** A file of the story that an address belongs to. */
export const readContent = (address: string, file: string) =>
  parse(readFileSync(join("content", address.split("/")[1] ?? "", file), "utf8"));
