import { onOneLine } from "@/story/edit/writtenValue";
import type { Finding, Mend } from "@/story/model/finding";
import type { Repair } from "./mend";

/** What was done about a finding, and on which lines. */
export const repairsOf = ({ edit = [], place }: Finding): Repair[] =>
  edit.map((mend) => ({ line: ("was" in mend && mend.at?.line) || place.line, what: told(mend) }));

function told(mend: Mend): string {
  if ("was" in mend)
    return mend.put === "" ? `took away "${mend.was.trim()}"` : `wrote "${mend.put}" for "${mend.was}"`;
  if ("rename" in mend) return `wrote "${mend.name}" for "${mend.rename.at(-1)}"`;
  if ("delete" in mend) return `took away ${mend.delete.join(".")}`;
  if ("move" in mend) return `moved ${mend.move.join(".")}`;
  const path = "set" in mend ? mend.set : "replace" in mend ? mend.replace : mend.insert;
  return `wrote ${path.join(".")}: ${onOneLine(mend.value)}`;
}
