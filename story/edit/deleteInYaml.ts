import { type Document, isMap } from "yaml";
import type { Edit } from "../model/edit";
import type { YamlPath } from "../model/yamlChange";
import { type Group, type Item, itemAt, itemOf, lineEnd, lineStart, nodeAt } from "./yamlTree";

/** Takes an item out of a list or group, with the lines it stands on; notes on lines of their own stay. */
export function deleteInYaml(text: string, document: Document, path: YamlPath): Edit[] {
  const item = itemAt(document, path);
  const { group, index } = item;
  if (group.flow) return [ofFlow(group, index)];
  if (group.items.length === 1) return ofLast(text, document, path, item);
  return [ofBlock(text, item)];
}

function ofFlow(group: Group, index: number): Edit {
  const { start, end } = itemOf(group, index);
  if (index + 1 < group.items.length) return { start, end: itemOf(group, index + 1).start, put: "" };
  if (index > 0) return { start: itemOf(group, index - 1).end, end, put: "" };
  const [from = start, to = end] = group.range ?? [];
  return { start: from, end: to, put: isMap(group) ? "{}" : "[]" };
}

function ofBlock(text: string, { start, end }: Item): Edit {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  const rest = /^\r?\n?/.exec(text.slice(to))?.[0].length ?? 0;
  if (/^\uFEFF?[ \t]*$/.test(text.slice(from, start))) {
    const first = text.startsWith("\uFEFF") && from === 0 ? 1 : from;
    if (rest > 0 || first <= 1) return { start: first, end: to + rest, put: "" };
    // The last line of a file that ends without a line break: the break before it goes, and the file ends as it did.
    return { start: first - (/\r?\n$/.exec(text.slice(0, first))?.[0].length ?? 0), end: to, put: "" };
  }
  // The first of a group whose line begins with a dash: what comes next takes its place behind the dash.
  return { start, end: to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0), put: "" };
}

/** The only one: what is left is an empty group. */
function ofLast(text: string, document: Document, path: YamlPath, item: Item): Edit[] {
  const nothing = isMap(item.group) ? "{}" : "[]";
  const owner = path.length > 1 ? nodeAt(document, path.slice(0, -2)) : undefined;
  if (!isMap(owner) || lineStart(text, item.start) === 0) return [{ start: item.start, end: item.end, put: nothing }];
  const { colon = 0 } = itemAt(document, path.slice(0, -1));
  const gone = ofBlock(text, item);
  if (gone.start <= colon) return [{ start: item.start, end: item.end, put: nothing }];
  return [{ start: colon, end: colon, put: ` ${nothing}` }, gone];
}
