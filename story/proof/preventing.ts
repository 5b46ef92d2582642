import type { Finding } from "../model/finding";

/** Mistakes in what a page says; the page can be drawn all the same, and its editor sees them where they stand. */
const drawable = new Set([
  "claim-text",
  "figure-not-in-claim",
  "figure-without-claim",
  "id-gone",
  "link-address",
  "name-in-heading",
  "quote-text",
]);

/** The findings that keep a file from being shown at all. */
export const preventing = (findings: Finding[]): Finding[] => findings.filter(({ rule }) => !drawable.has(rule));
