import { stringify } from "csv-stringify/sync";
import type { Figure } from "./listFigures";

/**
 * Figures as CSV for spreadsheets: a header, one row a claim, UTF-8 with a mark that makes Excel read it as such. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe. Several values in a cell are parted by "; ".
 */
export function formatFigures(figures: Figure[]): string {
  const rows = figures.map(({ value, sources, conflictsWith, ours, ...rest }) => ({
    ...rest,
    value: typeof value === "object" && value ? `${value.min} to ${value.max}` : value,
    sources: sources.map(({ name }) => name).join("; "),
    conflictsWith: conflictsWith.join("; "),
    ours: ours ? "yes" : "no",
  }));
  return stringify(rows, { header: true, columns, bom: true, escape_formulas: true, record_delimiter: "windows" });
}

const columns: (keyof Figure)[] = [
  "id",
  "topic",
  "statement",
  "value",
  "words",
  "qualifier",
  "unit",
  "speaker",
  "asOf",
  "sources",
  "locator",
  "status",
  "conflictsWith",
  "ours",
  "address",
];
