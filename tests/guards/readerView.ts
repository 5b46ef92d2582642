import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { Guard } from "./Guard";
import { markupOf, published } from "./published";
import { unopened } from "./visits";

/** Firefox's reader view; others are built like it. */
const readability = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");

/** What a page says in its own words and a reader view of it does not, in their order. `html`: as it is published, or none for the page that is open. */
export async function lostInReaderView(page: Page, html?: string): Promise<string[]> {
  // Not as a tag, which a page of ours would refuse.
  if (!(await page.evaluate(() => "Readability" in window))) await page.evaluate(readFileSync(readability, "utf8"));
  return page.evaluate((given) => {
    const Reader = (
      window as unknown as { Readability: new (doc: Document) => { parse(): { content: string } | null } }
    ).Readability;
    const parsed = (text: string) => new DOMParser().parseFromString(text, "text/html");
    const doc = given === undefined ? (document.cloneNode(true) as Document) : parsed(given);
    const blocks = "p, li, dt, dd, blockquote, figcaption, h2, h3, h4";
    const elsewhere =
      "[aria-hidden=true], [hidden], nav, button, details, share-button, motion-switch, story-resume, footer";
    const text = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll(elsewhere)) one.remove();
      return (copy.textContent ?? "").replace(/\s+/g, "");
    };
    const said = [...doc.querySelectorAll(`main :is(${blocks})`)]
      .filter((element) => !element.closest(elsewhere) && !element.querySelector(blocks))
      .map((element) => [text(element), element.textContent ?? ""] as const)
      .filter(([letters]) => letters !== "");
    if (said.length === 0) return ["nothing is said at all"];
    const kept = text(parsed(new Reader(doc).parse()?.content ?? "").body);
    let from = 0;
    return said.flatMap(([letters, block]) => {
      const at = kept.indexOf(letters, from);
      if (at >= 0) from = at;
      return at < 0 ? [block] : [];
    });
  }, html);
}

export const readerView: Guard = {
  name: "keeps in a reader view all that it says, in order: steps, what each drawing shows, notes, what is not known, sources",
  visit: unopened,
  pages: published.every,
  faults: (page, address) => lostInReaderView(page, markupOf(address)),
};
