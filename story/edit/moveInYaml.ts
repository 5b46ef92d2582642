import { type Document, isCollection } from "yaml";
import type { Edit } from "../model/edit";
import type { YamlPath } from "../model/yamlChange";
import { Refused } from "./Refused";
import { type Group, itemAt, itemOf, lineEnd, lineStart } from "./yamlTree";

type Span = { start: number; end: number };

/** Puts an item elsewhere among those of its group, with the notes on its lines and right above them. What stands between the items stays. */
export function moveInYaml(text: string, document: Document, { move, to }: { move: YamlPath; to: number }): Edit[] {
  const { group, index } = itemAt(document, move);
  const count = group.items.length;
  if (!Number.isInteger(to) || to < 0 || to >= count) throw new Refused(`There are ${count} items only.`);
  const spans = group.items.map((_, n) =>
    isCollection(group) && group.flow ? itemOf(group, n) : linesOf(text, group, n),
  );
  const order = spans.map((_, n) => n);
  order.splice(to, 0, ...order.splice(index, 1));
  return order.flatMap((from, n): Edit[] => {
    const place = spans[n] as Span;
    const { start, end } = spans[from] as Span;
    return from === n ? [] : [{ start: place.start, end: place.end, put: text.slice(start, end) }];
  });
}

/** From the first note right above an item, or its first sign, to the end of its last line. */
function linesOf(text: string, group: Group, index: number): Span {
  const { start, end } = itemOf(group, index);
  const span = { start, end: lineEnd(text, end) };
  const floor = index > 0 ? lineEnd(text, itemOf(group, index - 1).end) : (group.range?.[0] ?? start);
  if (text.slice(lineStart(text, start), start).trim() !== "") return span;
  for (let line = lineStart(text, start); line > floor; ) {
    const above = lineStart(text, line - 1);
    const note = /^[ \t]*(?=#)/.exec(text.slice(above, line));
    if (!note || above < floor) break;
    span.start = above + note[0].length;
    line = above;
  }
  return span;
}
