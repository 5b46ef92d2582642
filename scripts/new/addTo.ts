import { type Document, isCollection, isMap, isPair, isScalar, parseDocument } from "yaml";
import { Mistake } from "../cli/Mistake";

/** The YAML with entries added at its end. Nothing that is written changes: not a comment, not a line break. */
export function addEntries(file: string, source: string, entries: string): string {
  if (entries === "") return source;
  const { contents } = parse(file, source);
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  const braces = isCollection(contents) && contents.flow ? contents.range : undefined;
  if (braces && isCollection(contents) && contents.items.length === 0)
    return addEntries(file, source.slice(0, braces[0]) + source.slice(braces[1]), entries);
  if (!empty && (!isMap(contents) || braces || columnOf(source, startOf(contents.items[0])) > 0))
    throw new Mistake(`${file} is not a list of entries that begin at the start of a line, so nothing can be added.`);
  const lead = source.trim() === "" ? "" : `${source.replace(/\s*$/, "")}\n\n`;
  return `${lead}${entries.trim()}\n`;
}

/** The same at the end of a list or group inside the file: `item` is "slug" for a list, "id: words" for a group. */
export function addItem(file: string, source: string, path: string[], item: string): string {
  const group = parse(file, source).getIn(path, true);
  if (!isCollection(group) || !group.range) throw new Mistake(`${file} has no list "${path.join(".")}" to add to.`);
  const last = group.items.at(-1);
  if (group.flow) {
    const end = last ? endOf(last) : group.range[0] + 1;
    return insert(source, end, last ? `, ${item}` : isMap(group) ? ` ${item} ` : item);
  }
  const line = source.indexOf("\n", endOf(last) - 1);
  const indent = " ".repeat(columnOf(source, isMap(group) ? startOf(group.items[0]) : group.range[0]));
  const written = `${indent}${isMap(group) ? "" : "- "}${item}\n`;
  return line < 0 ? `${source}\n${written}` : insert(source, line + 1, written);
}

function parse(file: string, source: string): Document {
  const document = parseDocument(source, { stringKeys: true, logLevel: "error" });
  if (document.errors.length > 0) throw new Mistake(`${file} cannot be read as it is; npm run check says why.`);
  return document;
}

const insert = (source: string, at: number, text: string) => source.slice(0, at) + text + source.slice(at);

const columnOf = (source: string, offset: number) => offset - (source.lastIndexOf("\n", offset - 1) + 1);

function startOf(item: unknown): number {
  const node = isPair(item) ? item.key : item;
  return isScalar(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the last sign of an item stands: inside nested blocks it is that of their last item. */
function endOf(item: unknown): number {
  const node = isPair(item) ? (item.value ?? item.key) : item;
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return isScalar(node) || isCollection(node) ? (node.range?.[1] ?? 0) : 0;
}
