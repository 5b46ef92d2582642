import { CsvError, parse } from "csv-parse/sync";
import type { Cell, DataFile } from "./DataFile";

type Parsed = { record: string[]; raw: string; info: { lines: number } };

/** Rows of a CSV file, parted by commas, and where each cell stands. */
export function readCsv(text: string): DataFile {
  const [head = ""] = text.split(/\r?\n/, 1);
  const other = [";", "\t"].find((sign) => head.includes(sign));
  if (other && !head.includes(",")) return partedOtherwise(head, other);
  try {
    const options = { info: true, raw: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    const [first, ...rows] = (parse(text, options) as unknown as Parsed[]).map(cellsOf);
    return { table: { head: first ?? [], rows: rows.filter((row) => row.some((cell) => cell.text !== "")) } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // What is never closed is the file's last.
    const isOpen = error.code === "CSV_QUOTE_NOT_CLOSED";
    const line = isOpen ? text.slice(0, text.lastIndexOf('"')).split("\n").length : Number(error.lines) || 1;
    const problem = `Quotation marks are not right here: ${error.code}.`;
    return { faults: [{ line, column: 1, problem, fix: 'close each, and write one within a cell twice: "".' }] };
  }
}

const partedOtherwise = (head: string, sign: string): DataFile => ({
  faults: [
    {
      line: 1,
      column: head.indexOf(sign) + 1,
      problem: `Cells are parted by ${sign === ";" ? "semicolons" : "tabs"}, not by commas.`,
      fix: "save it as CSV parted by commas, and write decimals with a point (1.5).",
    },
  ],
});

function cellsOf({ record, raw, info }: Parsed): Cell[] {
  const body = raw.replace(/^(?:\s*\n)+/, "").trimEnd();
  const line = info.lines - (body.match(/\n/g)?.length ?? 0);
  const columns = columnsIn(body);
  return record.map((text, index) => ({ text, line, column: columns[index] ?? 1 }));
}

/** Where the cells of a row begin: after each comma that stands in no quotes. */
function columnsIn(row: string): number[] {
  const columns = [1];
  let quoted = false;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '"') quoted = !quoted;
    else if (row[at] === "," && !quoted) columns.push(at + 2);
  }
  return columns;
}
