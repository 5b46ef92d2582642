/** A heading in which a number does not part from the word after it: no line ends in "Bamako, 20". */
export const keepTogether = (heading: string): string => heading.replace(/(\d+) (?=\p{L})/gu, "$1\u00a0");
