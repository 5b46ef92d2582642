import { onOneLine } from "@/story/edit/writtenValue";
import type { Finding, Mend } from "@/story/model/finding";
import type { Repair } from "./mend";

/** What was done about a finding, and on which lines. */
export const repairsOf = ({ edit = [], place }: Finding): Repair[] =>
  edit.map((mend) => ({ line: ("was" in mend && mend.at?.line) || place.line, what: told(mend) }));

function told(mend: Mend): string {
  if ("was" in mend) return toldOfWords(mend);
  if ("rename" in mend) return `wrote "${mend.name}" for "${mend.rename.at(-1)}"`;
  if ("delete" in mend) return `took away ${mend.delete.join(".")}`;
  if ("move" in mend) return `moved ${mend.move.join(".")}`;
  const path = "set" in mend ? mend.set : "replace" in mend ? mend.replace : mend.insert;
  return `wrote ${path.join(".")}: ${onOneLine(mend.value)}`;
}

/** A space and another kind of it would look alike here, and quotes within quotes like a slip. */
function toldOfWords({ was, put }: { was: string; put: string }): string {
  if (put === "") return `took away "${was.trim()}"`;
  if (put === " " && was.trim() === "") return "wrote a plain space for another kind of it";
  return put === `"${was}"` ? `put ${put} in quotes` : `wrote "${put}" for "${was}"`;
}
