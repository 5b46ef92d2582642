import { tags } from "../model/tags";
import type { Words } from "./mdxMessage";

const name = `(?:${Object.keys(tags).join("|")})`;
const rule = "misshapen-tag" as const;

type Shape = { pattern: RegExp; words: (found: RegExpMatchArray) => Omit<Words, "rule" | "offset"> };

/** Signs of a tag that are nearly right. To the parser they are words, so it stumbles elsewhere, or not at all. */
const shapes: Shape[] = [
  {
    pattern: new RegExp(`<[ \\t]+(\\/?)[ \\t]*(${name})\\b`, "g"),
    words: ([all, slash, tag]) => ({
      problem: `"${all}" has a space after its bracket.`,
      fix: slash ? `write </${tag}>.` : `write <${tag} …>, without the space.`,
    }),
  },
  {
    pattern: new RegExp(`<\\\\(${name})>?`, "g"),
    words: ([all, tag]) => ({ problem: `"${all}" has a slash that leans the wrong way.`, fix: `write </${tag}>.` }),
  },
  {
    pattern: new RegExp(
      `(?<![<\\/\\w\\\\]|<[ \\t]+)(${name})[ \\t]+(?:is|id|of|about|kind)[ \\t]*=[ \\t]*["“'‘][^"”'’\\n>]*["”'’][ \\t]*\\/?>`,
      "g",
    ),
    words: ([all]) => ({ problem: `${all} has no bracket before it.`, fix: `write <${all}.` }),
  },
  {
    pattern: new RegExp(`(?<![<\\w./]|<[ \\t]+)\\/(${name})>`, "g"),
    words: ([all]) => ({ problem: `${all} has no bracket before it.`, fix: `write <${all}.` }),
  },
  {
    pattern: new RegExp(`<\\/(${name})(?=[ \\t]*(?:\\r?\\n|$|<))`, "g"),
    words: ([all]) => ({ problem: `${all} has no bracket after it.`, fix: `write ${all}>.` }),
  },
];

/** Code shows tags as they are typed, right or wrong. Its place is kept, so that what follows is found where it stands. */
const withoutCode = (source: string) =>
  source.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|(?<!`)`[^`\n]+`(?!`)/gm, (code) => " ".repeat(code.length));

/** All tags of a chapter that are nearly one, in the order they are written. */
export const misshapenTags = (source: string): Words[] =>
  shapes
    .flatMap(({ pattern, words }) =>
      [...withoutCode(source).matchAll(pattern)].map((found) => ({ rule, offset: found.index, ...words(found) })),
    )
    .sort((a, b) => a.offset - b.offset);
