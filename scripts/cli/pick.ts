import { formatList } from "@/story/format/formatList";
import { nearest } from "@/story/format/nearest";
import { Mistake } from "./Mistake";

/** `written`, if it is one of `known`; else a Mistake that says which was likely meant. `kind`: "story", "panel". */
export function pick(kind: string, written: string, known: readonly string[]): string {
  if (known.includes(written)) return written;
  const meant = nearest(written, known);
  const all = known.length > 0 ? ` There ${known.length === 1 ? "is" : "are"}: ${formatList([...known], "and")}.` : "";
  throw new Mistake(`There is no ${kind} "${written}".${meant ? ` Did you mean "${meant}"?` : ""}${all}`);
}
