import { readFileSync } from "node:fs";

/**
 * What a test runner wrote as JSON; nothing where it ended before it could.
 * @param {string} file
 */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
