import { type CheerioAPI, load } from "cheerio";

/** One HTML file of the site while it is worked on. `address` is what a reader types, without the base path: "/demo/one/". */
export type Page = { file: string; address: string; $: CheerioAPI };

/** Something in one page that must not be published. */
export type Problem = { page: string; problem: string };

/** `file` is a path from the site's root. Scripting is off for the parser, so that what stands in <noscript> is looked at too. */
export function readPage(file: string, html: string): Page {
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`, $: load(html, { scriptingEnabled: false }) };
}
