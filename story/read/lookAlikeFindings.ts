import type { Finding } from "../model/finding";
import type { LookAlike } from "./lookAlikes";
import { placeAt } from "./placeAt";

/** The rest of a file is read as it was meant, so that a sign that looks like another is told once. */
export const lookAlikeFindings = (file: string, source: string, found: LookAlike[]): Finding[] =>
  found.map(({ offset, was, put }) => ({
    rule: "look-alike",
    place: placeAt(file, source, offset),
    problem: `${named(was)} stands where ${named(put)} is expected.`,
    fix: `write ${named(put)}; "npm run fix" puts all of them right.`,
    level: "error",
    edit: [{ was, put }],
  }));

function named(sign: string): string {
  if (sign === " ") return "a plain space";
  if (sign.trim() === "")
    return `A special space (U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`;
  return sign === '"' ? "a straight quotation mark" : `"${sign.trim()}"`;
}
