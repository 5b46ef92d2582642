import { storyAddress } from "../format/addresses";
import type { Language } from "../model/language";
import type { Story } from "../model/story";

/** The same page in another edition. */
export type Alternate = { language: Language; address: string };

/**
 * A page of a story in all editions that have it, itself among them and the first language's first; none where there is but
 * one. `address` is the page's, from the site's root.
 */
export function alternatesOf({ id, editions }: Story, address: string): Alternate[] {
  const path = address.slice(storyAddress(id).length);
  const [part = ""] = path.split("/");
  const isChapter = editions.some(({ chapters }) => chapters.includes(part));
  const having = editions.filter(({ chapters }) => !isChapter || chapters.includes(part));
  if (having.length < 2) return [];
  return having.map((edition) => ({ language: edition.language, address: storyAddress(edition.id, path) }));
}
