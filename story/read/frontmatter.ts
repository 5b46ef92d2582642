import type { Finding } from "../model/finding";

type Frontmatter = { yaml?: string; findings: Finding[] };

/** The lines between the two `---`, with an empty line for each line before them, so that positions are those of the file. */
export function frontmatter(file: string, source: string): Frontmatter {
  const lines = source.split("\n");
  const isRule = (line: string | undefined) => line !== undefined && /^---[ \t]*\r?$/.test(line);
  if (!isRule(lines[0])) return { findings: [absent(file, lines.findIndex(isRule))] };
  const end = lines.findIndex((line, index) => index > 0 && isRule(line));
  if (end < 0) return { findings: [notClosed(file)] };
  return { yaml: `\n${lines.slice(1, end).join("\n")}\n`, findings: [] };
}

const absent = (file: string, rule: number): Finding => ({
  rule: "frontmatter-absent",
  place: { file, line: 1, column: 1 },
  problem: 'A chapter begins with its title, dek and description between two lines of three hyphens ("---").',
  fix:
    rule > 0
      ? `move the "---" of line ${rule + 1}, and what belongs to it, to the first line of the file.`
      : 'write them at the top of the file, the first line being "---".',
  level: "error",
});

const notClosed = (file: string): Finding => ({
  rule: "frontmatter-not-closed",
  place: { file, line: 1, column: 1 },
  problem: 'The "---" that opens the chapter\'s title and dek has no second "---" after them.',
  fix: 'add a line "---" before the chapter\'s first words.',
  level: "error",
});
