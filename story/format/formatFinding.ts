import type { Finding } from "../model/finding";

/**
 * A finding as it is printed: place and rule, what is wrong, the line itself with a mark under the spot, one remedy.
 * `source` is the text of the file; without it the line is left out.
 */
export function formatFinding({ place, rule, problem, fix, level }: Finding, source?: string): string {
  const head = `${place.file}:${place.line}:${place.column}  ${rule}${level === "warning" ? " (warning)" : ""}`;
  const line = source?.split("\n")[place.line - 1]?.replace(/\r$/, "");
  const excerpt = line?.trim() ? excerptOf(line, place.line, place.column) : [];
  return [head, problem, ...excerpt, `Fix: ${fix}`].join("\n  ");
}

const width = 100;

/** The line as far as it fits, and under it a mark below the column. */
function excerptOf(line: string, number: number, column: number): string[] {
  const start = column > width - 20 ? column - 1 - 40 : 0;
  const cut = line.slice(start, start + width);
  const [before, after] = [start > 0 ? "…" : "", start + width < line.length ? "…" : ""];
  const gutter = String(number);
  const lead = before + cut.slice(0, column - 1 - start);
  return [`${gutter} | ${before}${show(cut)}${after}`, `${" ".repeat(gutter.length)} | ${blank(lead)}^`];
}

const show = (text: string) => text.replace(/\t/g, "  ").replace(/\p{Cc}/gu, "�");

/** Spaces as wide as a text is in a terminal: emoji and East Asian letters take two columns, marks that combine none. */
function blank(text: string): string {
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(
    ({ segment }) => segment,
  );
  return letters.map((letter) => (wide.test(letter) || letter === "\t" ? "  " : " ")).join("");
}

const wide = /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u;
