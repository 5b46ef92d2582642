import { pick } from "./random";

type Next = () => number;
type Mutation = (text: string, next: Next) => string;

const at = (text: string, next: Next) => Math.floor(next() * (text.length + 1));
const insert = (text: string, offset: number, part: string) => text.slice(0, offset) + part + text.slice(offset);

const inLines =
  (change: (lines: string[], index: number, next: Next) => void): Mutation =>
  (text, next) => {
    const lines = text.split("\n");
    change(lines, Math.floor(next() * lines.length), next);
    return lines.join("\n");
  };

const inWord =
  (change: (word: string, next: Next) => string): Mutation =>
  (text, next) => {
    const words = [...text.matchAll(/[\p{L}\p{N}-]{2,}/gu)];
    if (words.length === 0) return text;
    const { 0: word, index } = pick(words, next);
    return text.slice(0, index) + change(word, next) + text.slice(index + word.length);
  };

const types =
  "3|-1|1e999|.nan|0x1F|true|~||[]|{}|[a, b]|{ a: b }|text|forty|1,200|2015-11-20|5 March|'40'|| one|>|*a|&a b|!!binary aGk=|<<|[[|- a|# gone|a # b|: :|\"half"
    .split("|")
    .concat("|");
const odd = [..."\0\uFEFF\u2028\u00A0\u200B\t\r\f\u202E\u0301😀<>{}[]\"'`“”‘’«#:|%&*@\\$~!?=-_/,"].concat(
  ...'---|```|<!--|-->|&#0;|&nbsp;|<Step>|</Step>|<Scene is="x">|</Claim>|<Claim is=|![a](b)|[a](/b/#c)|[a]: b|{1}|import a|\n---\n|\n\n|  |: |- |? |# '.split(
    "|",
  ),
);
const objectNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "0", "-", "null", "A b"];

/** What can befall a text: slips of the hand, of the eye, of a merge and of a program. */
const mutations: Record<string, Mutation> = {
  "a line is deleted": inLines((lines, index) => lines.splice(index, 1)),
  "a line is doubled": inLines((lines, index) => lines.splice(index, 0, lines[index] ?? "")),
  "a block of lines is doubled": inLines((lines, index) => lines.splice(index, 0, ...lines.slice(index, index + 8))),
  "a block of lines is deleted": inLines((lines, index, next) => lines.splice(index, Math.ceil(next() * 12))),
  "a line is moved": inLines((lines, index, next) =>
    lines.splice(Math.floor(next() * lines.length), 0, ...lines.splice(index, 1)),
  ),
  "a line is indented otherwise": inLines((lines, index, next) => {
    lines[index] = `${pick(["", " ", "  ", "    ", "\t", "      "], next)}${lines[index]?.trimStart()}`;
  }),
  "a value is of another type": inLines((lines, index, next) => {
    lines[index] = (lines[index] ?? "").replace(/:.*|(?<=- ).*|$/, (found) =>
      found.startsWith(":") ? `: ${pick(types, next)}` : pick(types, next),
    );
  }),
  "a name is another": inLines((lines, index, next) => {
    lines[index] = (lines[index] ?? "").replace(/[\w-]+(?=:)/, pick(objectNames, next));
  }),
  "the end is cut off": (text, next) => text.slice(0, at(text, next)),
  "the start is cut off": (text, next) => text.slice(at(text, next)),
  "a span is deleted": (text, next) => {
    const start = at(text, next);
    return text.slice(0, start) + text.slice(start + Math.ceil(next() * 60));
  },
  "a span is pasted elsewhere": (text, next) => {
    const start = at(text, next);
    return insert(text, at(text, next), text.slice(start, start + Math.ceil(next() * 200)));
  },
  "two letters change places": inWord((word, next) => {
    const index = Math.floor(next() * (word.length - 1));
    return word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2);
  }),
  "a letter is missing": inWord((word, next) => {
    const index = Math.floor(next() * word.length);
    return word.slice(0, index) + word.slice(index + 1);
  }),
  "a word is another": (text, next) => {
    const words = text.match(/[\p{L}\p{N}-]{2,}/gu) ?? [""];
    return inWord(() => pick(words, next))(text, next);
  },
  "a word is that of an object": inWord((_, next) => pick(objectNames, next)),
  "a figure is another": (text, next) => text.replace(/\d+/, String(Math.floor(next() * 10_000))),
  "an odd sign is written": (text, next) => insert(text, at(text, next), pick(odd, next)),
  "odd signs are written": (text, next) =>
    Array.from({ length: 6 }).reduce<string>((made) => insert(made, at(made, next), pick(odd, next)), text),
  "a sign is gone": (text, next) => {
    const signs = [...text.matchAll(/[<>"'=:[\]{}/#|-]/g)];
    const index = signs.length > 0 ? pick(signs, next).index : 0;
    return text.slice(0, index) + text.slice(index + 1);
  },
  "its quotes are curly": (text) => text.replace(/"([^"\n]*)"/g, "“$1”"),
  "its lines end as on Windows": (text) => text.replaceAll("\n", "\r\n"),
  "its lines end as on an old Macintosh": (text) => text.replaceAll("\n", "\r"),
  "it is indented with tabs": (text) => text.replace(/^ {2}/gm, "\t"),
  "it is nested deeply": (text, next) =>
    insert(text, at(text, next), pick(["[", "{", "> ", "- ", "*", "_", "<Step>", "![", "{a: "], next).repeat(4000)),
  "it is huge": (text, next) =>
    insert(
      text,
      at(text, next),
      pick(["a", "é ", "12 ", "a: b\n", "\n", "<", "[a](b) ", "- x\n"], next).repeat(pick([4000, 100_000], next)),
    ),
};

export const mutationNames = Object.keys(mutations);

/** A text as `name` leaves it, otherwise the same for the same numbers. */
export const mutateText = (name: string, text: string, next: Next): string => mutations[name]?.(text, next) ?? text;
