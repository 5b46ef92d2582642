import type { Finding } from "../model/finding";
import { codeWords } from "./mdxCodeWords";
import type { MdxMessage } from "./mdxMessage";
import { signWords } from "./mdxSignWords";
import { tagWords } from "./mdxTagWords";
import { offsetAt, placeAt } from "./placeAt";

export const isMdxMessage = (error: unknown): error is MdxMessage =>
  error instanceof Error && "reason" in error && typeof error.reason === "string" && "source" in error;

/** The first place of a chapter that cannot be read. The parser speaks of tokens; this says what was written and what to write instead. */
export function mdxFinding(message: MdxMessage, file: string, source: string): Finding {
  const [, line, column] = /\((\d+):(\d+)/.exec(message.reason) ?? [];
  const at = { line: message.line ?? Number(line ?? 1), column: message.column ?? Number(column ?? 1) };
  const offset = offsetAt(source, at);
  const { offset: found, ...words } = tagWords(message, source, offset) ??
    codeWords(message, source, offset) ??
    signWords(message, source, offset) ?? {
      rule: "broken-chapter",
      offset,
      problem: "The chapter cannot be read from here on.",
      fix: "compare this line with one that works; if it is only text, write &lt; for < and &#123; for {.",
    };
  return { ...words, place: placeAt(file, source, found), level: "error" };
}
