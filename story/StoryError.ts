import type { Finding } from "./model/finding";

/** A story cannot be built: all that is wrong with it, each with its place and remedy. */
export class StoryError extends Error {
  readonly findings: Finding[];
  constructor(id: string, findings: Finding[]) {
    const lines = findings.map(
      ({ place, rule, problem, fix }) =>
        `${place.file}:${place.line}:${place.column} ${rule}\n  ${problem}\n  Fix: ${fix}`,
    );
    super(`Story "${id}" has mistakes in it.\n\n${lines.join("\n\n")}`);
    this.name = "StoryError";
    this.findings = findings;
  }
}
