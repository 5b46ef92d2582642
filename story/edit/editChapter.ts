import type { Edit } from "../model/edit";
import { applyEdits } from "./applyEdits";
import { chapterParts, type Part, type Span } from "./chapterParts";
import type { Edited } from "./edited";
import { Refused } from "./Refused";
import { breakOf, columnOf } from "./yamlTree";

/**
 * What is to change in a chapter. A part (a tag, or a block such as a paragraph) is meant by the offset at which it begins, as
 * chapterParts tells it. `insert` puts a block before or behind a part that is one; `move` puts a block before or behind another
 * beside it; `set` gives a tag a prop, or takes it away where there is no value; `replace` puts words in the place of a range.
 */
export type ChapterChange =
  | { replace: Span; put: string }
  | ({ insert: string } & Beside)
  | { delete: number }
  | ({ move: number } & Beside)
  | { set: number; prop: string; value?: string };

type Beside = { before: number; behind?: undefined } | { behind: number; before?: undefined };

/**
 * A chapter with a change made: only the bytes that it is about are others, and lines that are added end as those of the file do.
 * Throws Refused where there is no such part, and where a change of parts would leave others than were meant.
 */
export function editChapter(text: string, change: ChapterChange): Edited {
  const lines = breakOf(text);
  const parts = "replace" in change ? [] : chapterParts(text);
  const edit = editsFor(text, parts, change).map((one) => ({ ...one, put: one.put.replace(/\r?\n/g, lines) }));
  const after = applyEdits(text, edit);
  if (!("replace" in change) && !isAsMeant({ text, parts }, after, change))
    throw new Refused("This is written in a way that cannot be edited by a program; change it in the text.");
  return { text: after, edit };
}

function editsFor(text: string, parts: Part[], change: ChapterChange): Edit[] {
  if ("replace" in change) return [{ ...change.replace, put: change.put }];
  if ("insert" in change) return [inserted(text, parts, change)];
  if ("delete" in change) return [deleted(parts, change.delete)];
  if ("move" in change) return moved(text, parts, change);
  return propSet(text, partAt(parts, change.set).part, change);
}

type Found = { part: Part; beside: Part[]; index: number };

function find(parts: Part[], start: number): Found | undefined {
  for (const [index, part] of parts.entries()) {
    if (part.start === start) return { part, beside: parts, index };
    const inside = find(part.parts, start);
    if (inside) return inside;
  }
  return undefined;
}

function partAt(parts: Part[], start: number): Found {
  const found = find(parts, start);
  if (!found) throw new Refused("There is no tag and no block that begins there.");
  return found;
}

function blockAt(parts: Part[], start: number): Found {
  const found = partAt(parts, start);
  if (!found.part.isBlock) throw new Refused("What begins there stands in a sentence, not on lines of its own.");
  return found;
}

function inserted(text: string, parts: Part[], { insert, before, behind }: { insert: string } & Beside): Edit {
  const { part } = blockAt(parts, before ?? behind ?? 0);
  const indent = columnOf(text, part.start);
  const block = insert.trim().replace(/\n(?=[^\r\n])/g, `\n${indent}`);
  const at = before === undefined ? part.end : part.start;
  return { start: at, end: at, put: before === undefined ? `\n\n${indent}${block}` : `${block}\n\n${indent}` };
}

/** With the empty lines behind it, or before it where it is the last. */
function deleted(parts: Part[], start: number): Edit {
  const { part, beside, index } = blockAt(parts, start);
  const next = beside[index + 1];
  const last = beside[index - 1];
  if (next) return { start: part.start, end: next.start, put: "" };
  return { start: last?.end ?? part.start, end: part.end, put: "" };
}

function moved(text: string, parts: Part[], { move, before, behind }: { move: number } & Beside): Edit[] {
  const { part, beside, index } = blockAt(parts, move);
  const other = beside.findIndex(({ start }) => start === (before ?? behind));
  if (other < 0) throw new Refused("A block can be moved among those beside it only.");
  const order = beside.filter((one) => one !== part);
  const to = other - (other > index ? 1 : 0) + (before === undefined && other !== index ? 1 : 0);
  order.splice(other === index ? index : to, 0, part);
  return beside.flatMap((place, n): Edit[] => {
    const from = order[n] ?? place;
    return from === place ? [] : [{ start: place.start, end: place.end, put: text.slice(from.start, from.end) }];
  });
}

function propSet(text: string, part: Part, { prop, value }: { prop: string; value?: string }): Edit[] {
  const there = part.props.find(({ name }) => name === prop);
  if (value === undefined) {
    const spaces = there ? (/\s*$/.exec(text.slice(0, there.start))?.[0].length ?? 0) : 0;
    return there ? [{ start: there.start - spaces, end: there.end, put: "" }] : [];
  }
  const quote = there && text[there.end - 1] === "'" && !value.includes("'") ? "'" : '"';
  const safe = value.replaceAll("&", "&amp;").replaceAll(quote, quote === '"' ? "&quot;" : "&#39;");
  const put = `${prop}=${quote}${safe}${quote}`;
  if (there) return [{ start: there.start, end: there.end, put }];
  const at = part.props.at(-1)?.end ?? part.start + 1 + part.kind.length;
  return [{ start: at, end: at, put: ` ${put}` }];
}

type Whole = { text: string; parts: Part[] };

/** Whether the parts of the chapter are those that were meant. */
function isAsMeant(before: Whole, after: string, change: Exclude<ChapterChange, { replace: Span }>): boolean {
  const now = tryParts(after);
  if (!now) return false;
  const { text, parts } = before;
  if ("move" in change) return told(text, parts).toSorted().join("\n") === told(after, now).toSorted().join("\n");
  const grown = count(now) - count(parts);
  if ("set" in change) return grown === 0 && hasProp(now, change);
  return (
    grown === ("delete" in change ? -count([partAt(parts, change.delete).part]) : count(chapterParts(change.insert)))
  );
}

function tryParts(text: string): Part[] | undefined {
  try {
    return chapterParts(text);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const told = (text: string, parts: Part[]): string[] =>
  parts.flatMap(({ start, end, kind, parts: inner }) =>
    inner.length > 0 ? [kind, ...told(text, inner)] : `${kind} ${text.slice(start, end)}`,
  );

const count = (parts: Part[]): number => parts.reduce((sum, part) => sum + 1 + count(part.parts), 0);

const hasProp = (parts: Part[], { set, prop, value }: { set: number; prop: string; value?: string }) =>
  find(parts, set)?.part.props.find(({ name }) => name === prop)?.value === value;
