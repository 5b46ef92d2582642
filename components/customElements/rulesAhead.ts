/** Speculation rules: the link that leads on may be fetched when the reader seems about to follow it. One text for all pages, so that the security policy can name it by its hash. */
export const rulesAhead = JSON.stringify({
  prefetch: [{ where: { selector_matches: "a[rel=next]" }, eagerness: "moderate" }],
});
