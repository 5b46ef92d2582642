import { mendLookAlikes } from "@/story/read/lookAlikes";
import type { Mended } from "./mend";

/** A text whose signs are those that the language expects where it expects them. */
export function fixLookAlikes(text: string, kind: "chapter" | "yaml"): Mended {
  const mended = mendLookAlikes(text, kind);
  const lines = mended.found.map(({ offset }) => text.slice(0, offset).split("\n").length);
  const repairs = [...new Set(lines)].map((line) => ({ line, what: "put plain signs where others looked like them" }));
  return { text: mended.text, repairs };
}
