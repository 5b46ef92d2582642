import type { DataFile, DataTable, Fault } from "./DataFile";
import { readCsv } from "./readCsv";
import { readYamlRows } from "./readYamlRows";

/** The most rows: more cannot be told apart on a screen, and would outgrow a page. */
const MOST = 5000;

/** A table out of a file's bytes; `name` says whether it is CSV or YAML. Nothing here throws. */
export async function readData(bytes: Uint8Array, name: string): Promise<DataFile> {
  const text = textIn(bytes);
  if (text === undefined)
    return fault(1, 1, "This file is not UTF-8 text.", "save it as CSV UTF-8, as spreadsheets call it.");
  const read = name.endsWith(".csv") ? readCsv(text) : readYamlRows(text);
  if ("faults" in read) return read;
  const faults = [...wrongHead(read.table), ...wrongLength(read.table)];
  return faults.length > 0 ? { faults } : read;
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark at its head is taken off.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const fault = (line: number, column: number, problem: string, fix: string): DataFile => ({
  faults: [{ line, column, problem, fix }],
});

function wrongHead({ head }: DataTable): Fault[] {
  return head.flatMap(({ text, line, column }, index) => {
    const at = { line, column };
    if (text === "")
      return [{ ...at, problem: `Column ${index + 1} has no name.`, fix: "name it in the first row, or remove it." }];
    if (!head.slice(0, index).some((other) => other.text === text)) return [];
    return [{ ...at, problem: `Two columns are called "${text}".`, fix: "call one of them otherwise." }];
  });
}

function wrongLength({ head, rows }: DataTable): Fault[] {
  if (rows.length === 0)
    return [{ line: 1, column: 1, problem: "This table has no rows.", fix: "write rows under its head." }];
  const extra = rows[MOST]?.[0];
  if (extra)
    return [
      {
        line: extra.line,
        column: 1,
        problem: `This table has ${rows.length} rows, where a chart holds ${MOST}.`,
        fix: "take every tenth, or a mean of each day, and say so in the claim.",
      },
    ];
  return rows.flatMap((row) => {
    const [first] = row;
    if (!first || row.length === head.length) return [];
    const more = row.length > head.length;
    return [
      {
        line: first.line,
        column: (more && row[head.length]?.column) || 1,
        problem: `This row has ${row.length} cells, its head ${head.length}.`,
        fix: more
          ? 'write numbers without commas (1234), and words that hold one in quotes ("Ambersby, north").'
          : "add the commas that lack: an empty cell keeps its place.",
      },
    ];
  });
}
