import type { Guard, Visit } from "./Guard";

/** A page is no wider than its screen: nothing has to be drawn sideways to be read. */
export const nothingTooWide = (name: string, visit: Visit, pages: readonly string[]): Guard => ({
  name: `${name}: is no wider than its screen`,
  visit,
  pages,
  faults: (page) =>
    page.evaluate(() =>
      document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [],
    ),
});
