import type { BrowserContextOptions, Page } from "@playwright/test";

/** How a page comes to a reader: what its browser is like, and what happens on the way. Guards that share one share its page loads. */
export type Visit = {
  context: BrowserContextOptions;
  /** What is done once, before any page is opened. */
  prepare?(page: Page): Promise<void>;
  /** Opens an address of the site at `home`; both end in a slash; resolves when all is there that will be looked at. */
  open(page: Page, address: string, home: string): Promise<void>;
};

/** Something that must be true of every page of some kind. */
export type Guard = {
  /** What is so, as the end of "a page …". */
  name: string;
  visit: Visit;
  /** Addresses, from the root of the site. */
  pages: readonly string[];
  /** What is wrong with the page that is open; best nothing. */
  faults(page: Page, address: string): Promise<string[]>;
};
