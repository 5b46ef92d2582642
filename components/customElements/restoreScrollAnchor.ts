/** A page laid out anew keeps the reader at the words they were at: browsers do not, where heights hang on the screen's. */
export function restoreScrollAnchor(words: HTMLElement, line: number, share: number) {
  const { top, height } = words.getBoundingClientRect();
  scrollBy({ top: top + share * height - line, behavior: "instant" });
}
