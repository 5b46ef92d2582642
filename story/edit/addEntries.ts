import { isMap } from "yaml";
import type { Edit } from "../model/edit";
import { applyEdits } from "./applyEdits";
import { isAlike, valuesOf } from "./changedValue";
import type { Edited } from "./edited";
import { Refused } from "./Refused";
import { breakOf, readTree } from "./yamlTree";

/**
 * A file of entries with more of them at its end, as `entries` has them typed, notes and all. Throws Refused where the file cannot be
 * read, or holds no entries that begin at the start of a line, or has one of the same name.
 */
export function addEntries(text: string, entries: string): Edited {
  if (entries.trim() === "") return { text, edit: [] };
  const before = readTree(text);
  const edit = atTheEnd(text, before.contents, entries.trim());
  const after = applyEdits(text, edit);
  const meant = [...entriesOf(valuesOf(before)), ...entriesOf(valuesOf(readTree(entries)))];
  if (!isAlike(entriesOf(valuesOf(readTree(after))), meant))
    throw new Refused("The file is not a list of entries that begin at the start of a line, so nothing can be added.");
  return { text: after, edit };
}

function atTheEnd(text: string, contents: unknown, entries: string): Edit[] {
  const lines = breakOf(text);
  const isEmpty = isMap(contents) && contents.flow && contents.items.length === 0;
  const [from, to] = (isEmpty && contents.range) || [text.length, text.length];
  const left = (text.slice(0, from) + text.slice(to)).trim();
  const end = text.slice(0, from).trimEnd().length;
  const put = `${left === "" ? "" : lines.repeat(2)}${entries.replace(/\r?\n/g, lines)}${lines}`;
  if (isEmpty && text.slice(to).trim() !== "")
    return [{ start: from, end: to, put: "" }, ...atTheEnd(text, undefined, entries)];
  return [{ start: left === "" ? from : end, end: text.length, put }];
}

function entriesOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  if (value instanceof Map) return [...value];
  throw new Refused("The file is not a list of entries that begin at the start of a line, so nothing can be added.");
}
