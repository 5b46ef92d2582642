import type { Rule } from "./mend";

/** White space that means nothing, for chapters and YAML alike. */
export const spacing: Rule[] = [
  { finds: /^\uFEFF/g, put: () => "", what: "took away an invisible mark at the start" },
  { finds: /[ \t]+(?=\r?$)/gm, put: () => "", what: "took away spaces at the end of the line" },
  { finds: /[^\r\n](?![\s\S])/g, put: ([last]) => `${last}\n`, what: "ended the last line" },
  {
    finds: /(?:\r?\n){2,}(?![\s\S])/g,
    put: ([lines]) => lines.match(/^\r?\n/)?.[0] ?? lines,
    what: "took away empty lines at the end",
  },
  {
    finds: /(?<=\n)(?:\r?\n){2,}(?=[\s\S])/g,
    put: ([lines]) => lines.match(/^\r?\n/)?.[0] ?? lines,
    what: "left one empty line of several",
  },
];
