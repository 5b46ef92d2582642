/** A heading in which a number does not part from the word after it: "20 November 2015" stays on one line. */
export const keepTogether = (heading: string): string =>
  heading.replace(/(\d+) (?=\p{L})/gu, "$1\u00a0").replace(/(\p{L}+) (?=\d{4}\b)/gu, "$1\u00a0");
