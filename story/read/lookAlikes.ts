import { tags } from "../model/tags";

/** What stands where a sign of the language is expected that it only looks like: `was` is to be `put`, at `offset` of the text. */
export type LookAlike = { offset: number; was: string; put: string };

/** Signs that are one where their line reads `before` and `after` them. */
type Sign = { signs: RegExp; before: RegExp; after?: RegExp; put: string };

const spaces = "\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
const dashes = "\\u2010-\\u2015\\u2212";
const space = new RegExp(`[${spaces}]`);
const dash = new RegExp(`[${dashes}]`);
const bullet = /[•‣◦▪●·∙\u2043]/;
const name = `(?:${Object.keys(tags).join("|")})`;
const inTag = `[<\\uFF1C\\u2039\\u3008\\u27E8]/?${name}\\b[^<>\\n]*`;

/** The lines around the top of a chapter, of which some programs make one long dash. */
const fence: Sign = {
  signs: new RegExp(`[${dashes}](?:-|[${dashes}])*`),
  before: /^-*$/,
  after: /^[ \t]*\r?$/,
  put: "---",
};

const chapterSigns: Sign[] = [
  fence,
  { signs: /\uFF03/, before: /^#*$/, after: /^\uFF03{0,5}\s/, put: "#" },
  { signs: space, before: new RegExp(`^ {0,3}(?:[#\\uFF03]{1,6}|[-*+]|1[.)])[ ${spaces}]*$`), put: " " },
  { signs: bullet, before: /^[ \t]*$/, after: /^\s/, put: "-" },
  { signs: /[\uFF1C\u2039\u3008\u27E8]/, before: /$/, after: new RegExp(`^/?${name}\\b`), put: "<" },
  { signs: /[\uFF1E\u203A\u3009\u27E9]/, before: new RegExp(`${inTag}$`), put: ">" },
  { signs: /[\uFF02\u2033]/, before: new RegExp(`${inTag}$`), put: '"' },
  { signs: /\uFF1D/, before: new RegExp(`${inTag}$`), put: "=" },
  { signs: space, before: new RegExp(`${inTag}$`), after: /^[^<\n]*[>\uFF1E\u203A\u3009\u27E9]/, put: " " },
  { signs: dash, before: new RegExp(`${inTag}\\b(?:is|id|of|about)=["“][^"”\\n>]*$`), put: "-" },
];

const yamlSigns: Sign[] = [
  { signs: space, before: new RegExp(`^[ ${spaces}]*$`), after: new RegExp(`^[ ${spaces}]*[^\\s]`), put: " " },
  { signs: space, before: new RegExp(`^[ ${spaces}]*(?:-|[\\w-]+:)[ ${spaces}]*$`), after: /^.*\S/, put: " " },
  { signs: dash, before: /^ *$/, after: /^[ \u00A0]+\S/, put: "-" },
  { signs: bullet, before: /^ *$/, after: /^[ \u00A0]+\S/, put: "-" },
  { signs: /[\uFF1A\uFE55\uA789]/, before: /^[ -]*[a-zA-Z][\w-]*$/, put: ": " },
];

/** No mark of the language is longer, so no more of a line is looked at on either side. */
const reach = 300;

/** The text with the signs that were meant, and each that was put right, in their order. */
export function mendLookAlikes(source: string, kind: "chapter" | "yaml"): { text: string; found: LookAlike[] } {
  const signs = kind === "chapter" ? chapterSigns : yamlSigns;
  const words = kind === "chapter" ? boxesIn(source) : blocksIn(source);
  const found: LookAlike[] = [];
  const parts: string[] = [];
  let [near, end] = ["", 0];
  const add = (part: string) => {
    parts.push(part);
    near = (near + part).slice(-reach);
  };
  for (const { index } of source.matchAll(special)) {
    if (index < end || words.some(([from, to]) => index >= from && index < to)) continue;
    add(source.slice(end, index));
    end = index;
    const before = near.slice(near.lastIndexOf("\n") + 1);
    const rest = source.slice(index, index + reach).split("\n", 1)[0] ?? "";
    const [was = "", put] = meant(signs, before, rest);
    if (put === undefined) continue;
    found.push({ offset: index, was, put });
    add(put);
    end += was.length;
  }
  return { text: [...parts, source.slice(end)].join(""), found };
}

/** What the start of `rest` is taken for, and what was meant. */
function meant(signs: Sign[], before: string, rest: string): [was?: string, put?: string] {
  for (const { signs: odd, before: left, after = /^/, put } of signs) {
    const was = odd.test(rest.charAt(0)) ? odd.exec(rest) : null;
    if (was && left.test(before) && after.test(rest.slice(was[0].length))) return [was[0], put];
  }
  return [];
}

const special = /[^\t\n\r -~]/g;

type Span = [from: number, to: number];
const spansOf = (found: RegExpExecArray[]): Span[] => found.map(({ 0: all, index }) => [index, index + all.length]);

/** Code shows signs as they are typed, right or wrong. */
const boxesIn = (source: string) =>
  spansOf([...source.matchAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|(?<!`)`[^`\n]+`(?!`)/gm)]);

/** Texts of several lines, after | or >: all of them is words. */
const blocksIn = (source: string) =>
  spansOf([...source.matchAll(/(?<=^( *)(?:- )?[\w-]+: *[|>][+-]?\d?[ \t]*\r?\n)(?:\1 +[^\n]*\n?|[ \t]*\n)+/gm)]);
