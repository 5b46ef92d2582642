import type { Nodes, Parents } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { keepFor } from "../read/keepFor";
import { placeAt } from "../read/placeAt";
import { isAskedFor } from "./isAskedFor";
import { footnote, marksAsTyped, type MarkWords as Words } from "./marksAsTyped";
import { walk } from "./walk";

/** A mark at its offset in the chapter's source. */
type Mark = Words & { offset: number; was?: string; put?: string };

/** Signs of Markdown that a reader does not see as they were typed, or sees though they were meant as marks. */
export function checkMarks({ chapters }: Draft): Finding[] {
  return chapters.flatMap((chapter) => kept(chapter, [], () => marksIn(chapter)));
}

const kept = keepFor<ChapterDraft, Finding[]>();

function marksIn(chapter: ChapterDraft): Finding[] {
  const read: Mark[] = [];
  walk(chapter.tree, (node, parents) => read.push(...marksOf(node, parents, chapter)));
  return [...read, ...marksAsTyped(chapter.tree, chapter.source)].map(
    ({ offset, rule, problem, fix, was = "", put }): Finding => ({
      rule,
      problem,
      fix,
      ...(put !== undefined && !isInFigure(chapter, offset, was) && { edit: [{ was, put }] }),
      place: placeAt(chapter.file, chapter.source, offset),
      level: "error",
    }),
  );
}

/** Between figures a sign is part of what they say. */
const isInFigure = ({ source }: ChapterDraft, offset: number, was: string) =>
  /\p{N}/u.test(source[offset - 1] ?? "") && /\p{N}/u.test(source[offset + was.length] ?? "");

function marksOf(node: Nodes, parents: Nodes[], chapter: ChapterDraft): Mark[] {
  const offset = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (offset === undefined || end === undefined) return [];
  const raw = chapter.source.slice(offset, end);
  const words = wordsFor(node, parents, raw, chapter.source.slice(0, offset), chapter.source.slice(end));
  return words.map((one) => ({ offset, ...one }));
}

function wordsFor(node: Nodes, parents: Nodes[], raw: string, before: string, after: string): Omit<Mark, "offset">[] {
  switch (node.type) {
    case "listItem":
      return listNumber(node, parents.at(-1), raw);
    case "emphasis":
    case "strong":
      return inWord(node, raw, before, after);
    case "heading":
      // Lines that were meant to be the top of the chapter are a finding of their own.
      return raw.startsWith("#") || !hasTop(parents[0]) ? [] : [underlined(raw)];
    case "blockquote":
      return [quotation(raw)];
    case "thematicBreak":
      return hasTop(parents[0]) ? [ruledOff(raw, after)] : [];
    case "break":
      return [brokenLine(raw)];
    case "definition":
      return node.label?.startsWith("^") ? [footnote(`[${node.label}]`)] : notSeen(node, parents[0], raw);
    default:
      return [];
  }
}

/** A list's numbers are drawn by the browser, where no check sees them: they may only count its entries. */
function listNumber(node: Nodes, list: Nodes | undefined, raw: string): Words[] {
  if (list?.type !== "list") return [];
  const index = list.children.indexOf(node as never);
  const alone = list.children.length === 1;
  const [mark = "", digits] = /^(?:(\d+)[.)]|[-+*])/.exec(raw) ?? [];
  if (!digits && "children" in node && node.children.length === 0) {
    const problem = `"${mark}" is read as an entry of a list with nothing in it.`;
    return [{ rule: "mark-read", problem, fix: `remove the line, or write \\${mark} for the sign itself.` }];
  }
  if (!digits) {
    const signed = alone ? /^[-+][ \t]+(\p{N}[\p{N}.,]*)/u.exec(raw) : null;
    if (!signed) return [];
    const sign = mark === "-" ? "minus" : "plus";
    const problem = `"${signed[0]}" is read as the entry of a list, so the sign before the figure is lost.`;
    return [{ rule: "mark-read", problem, fix: `write "${sign} ${signed[1]}".` }];
  }
  const number = (list.start ?? 1) + index;
  if (!alone && number === index + 1 && (Number(digits) === number || digits === "1")) return [];
  // One slip at its head makes all the numbers of a list wrong, though they count on from it.
  if (index > 0 && list.start !== 1 && Number(digits) === number) return [];
  const problem =
    number === Number(digits)
      ? `"${mark}" at the start of a line is read as the number of a list, and nothing says who reported it.`
      : `"${mark}" is drawn as "${number}.", as a list counts its entries.`;
  const fix = `wrap the figure, <Claim is="…">${digits}</Claim>, or say that it needs no claim: <Plain>${digits}</Plain>; if it is a list, number its entries 1, 2, 3.`;
  return [{ rule: "list-number", problem, fix }];
}

function inWord(node: Parents, raw: string, before: string, after: string): Words[] {
  const sign = /^[*_]+/.exec(raw)?.[0] ?? "*";
  const [head = ""] = /[\p{L}\p{N}]*$/u.exec(before) ?? [];
  const [tail = ""] = /^[\p{L}\p{N}]*/u.exec(after) ?? [];
  if (!head && !tail) return [];
  const problem = `The ${sign} in "${head}${raw}${tail}" are read as emphasis, so the reader sees "${head}${textOf(node)}${tail}".`;
  const escaped = raw.replaceAll(sign, sign.replace(/./g, "\\$&"));
  const fix = `put the marks around the whole word; if the signs are meant, write ${head}${escaped}${tail}.`;
  return [{ rule: "mark-read", problem, fix }];
}

const hasTop = (root: Nodes | undefined) => root?.type === "root" && root.children[0]?.type === "yaml";

function underlined(raw: string): Words {
  const line = raw.trimEnd().split("\n").at(-1)?.trim() ?? "";
  const fix = line.startsWith("=")
    ? `remove the line, and begin a heading with "## ".`
    : `leave an empty line before it; a heading begins with "## ".`;
  return { rule: "mark-read", problem: `The line "${line}" makes a heading of the words above it.`, fix };
}

/** `npm run fix` takes the line away, in scripts/fix/fixMarks.ts. */
const ruledOff = (raw: string, after: string): Omit<Mark, "offset"> => ({
  rule: "mark-read",
  problem: `The line "${raw.trim()}" is drawn as a rule across the page.`,
  fix: 'remove the line, "npm run fix" does it; a part of a chapter begins with a heading, "## ".',
  was: raw + (/^[ \t]*(?:\r?\n){1,2}/.exec(after)?.[0] ?? ""),
  put: "",
});

function brokenLine(raw: string): Words {
  const what = raw.startsWith("\\") ? 'A "\\" at the end of a line is' : "Spaces at the end of a line are";
  const fix = "remove it; an empty line begins a new paragraph.";
  return {
    rule: "mark-read",
    problem: `${what} not seen, and ${what.startsWith("A") ? "breaks" : "break"} the line there.`,
    fix: what.startsWith("A") ? fix : fix.replace("it;", "them;"),
  };
}

function quotation(raw: string): Words {
  const figure = /^>[ \t]*(\p{N}[\p{N}.,]*)/u.exec(raw)?.[1];
  const fix = figure
    ? `write "more than ${figure}", or &gt; for the sign itself.`
    : `write <Quote of="…"> around what somebody said, or &gt; for the sign itself.`;
  return { rule: "mark-read", problem: 'A ">" at the start of a line is read as a mark and is not seen.', fix };
}

/** The address of a link that no link asks for: all of its line is gone from the page. */
function notSeen(node: Extract<Nodes, { type: "definition" }>, root: Nodes | undefined, raw: string): Words[] {
  if (root && isAskedFor(node, root)) return [];
  const fix = `write \\${raw.split(":", 1)[0]}: if these are words, or remove the line.`;
  return [{ rule: "mark-read", problem: `"${raw}" is read as the address of a link, and is not seen.`, fix }];
}
