import { isMap, isNode, isScalar, parseDocument } from "yaml";
import type { SceneEdit } from "@/story/model/scene";
import { writeYaml } from "@/story/read/writeYaml";
import type { Mended } from "./mend";

/** A scene's file with values put where its panel wants them. All else of it stays as it is typed. */
export function applyEdits(text: string, edits: SceneEdit[]): Mended {
  const done: Mended = { text, repairs: [] };
  for (const { path, value } of edits) {
    const document = parseDocument(done.text);
    const written = Array.isArray(value) ? `[${value.join(", ")}]` : writeYaml(value);
    const there = document.getIn(path, true);
    const [start, end] = (isNode(there) && there.range) || placeFor(document.getIn(path.slice(0, -1), true)) || [];
    if (start === undefined || end === undefined) continue;
    const owner = document.getIn(path.slice(0, -1), true);
    const isNew = !isNode(there);
    const name = `${path.at(-1)}: ${written}`;
    const put = !isNew ? written : isMap(owner) && owner.flow ? `, ${name}` : `\n${indentAt(done.text, owner)}${name}`;
    const line = done.text.slice(0, start).split("\n").length;
    done.text = done.text.slice(0, start) + put + done.text.slice(end);
    done.repairs.push({ line, what: `made room on the map: ${name}` });
  }
  return done;
}

/** Right behind the last value of a group. */
function placeFor(owner: unknown): [number, number] | undefined {
  const last = isMap(owner) ? owner.items.at(-1)?.value : undefined;
  const end = isNode(last) ? last.range?.[1] : undefined;
  return end === undefined ? undefined : [end, end];
}

/** The spaces before the names of a group that stands on lines of its own. */
function indentAt(text: string, owner: unknown): string {
  const key = isMap(owner) ? owner.items[0]?.key : undefined;
  const offset = (isScalar(key) && key.range?.[0]) || 0;
  return " ".repeat(offset - text.lastIndexOf("\n", offset - 1) - 1);
}
