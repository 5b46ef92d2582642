import type { CheerioAPI } from "cheerio";
import type { Element } from "domhandler";
import type { Page } from "./page";
import { storyOf } from "./storyOf";

/**
 * What style can call elements by: "p" a tag, ".still" a class, "[data-at" an attribute, "[dir=rtl" a language and how it
 * runs; and "--w", a custom property that a `style` of theirs asks for.
 */
export type Selectable = ReadonlySet<string>;

/** Whether a page is one claim's record. */
export const isRecord = (file: string): boolean => /^[^/]+\/([a-z]{2}\/)?record\/[^/]+\/index\.html$/.test(file);

/**
 * Tells of each page what stands in it or may come to: in the sheet of a claim, parts of any record page of its story. It
 * must be asked about those first.
 */
export function selectablePerPage(): (page: Page) => Selectable {
  const fetched = new Map<string, Set<string>>();
  return ({ file, $ }) => {
    const story = storyOf(file);
    const parts = fetched.get(story) ?? new Set();
    if (isRecord(file)) fetched.set(story, gather($.root().find("[data-record], [data-record] *").toArray(), parts));
    return gather($.root().find("*").toArray(), new Set($("claim-sheet").length > 0 ? parts : []));
  };
}

/** What stands in a page before an element of it, and around it. */
export function selectableBefore($: CheerioAPI, element: Element): Selectable {
  const all = $.root().find("*").toArray();
  return gather(all.slice(0, all.indexOf(element)), new Set());
}

function gather(elements: Element[], found: Set<string>): Set<string> {
  for (const { tagName, attribs } of elements) {
    found.add(tagName);
    for (const [name, value] of Object.entries(attribs)) {
      found.add(`[${name}`);
      if (name === "dir" || name === "lang") found.add(`[${name}=${value}`);
      if (name === "class") for (const one of value.split(/\s+/)) found.add(`.${one}`);
      else for (const [asked] of value.matchAll(/(?<=var\()--[\w-]+/g)) found.add(asked);
    }
  }
  return found;
}

/** Every word of a script: any may name an element, a class or an attribute that it makes. */
export const wordsOf = (code: string): Set<string> => new Set(code.match(/(--)?[a-z][\w-]*/gi));
