import type { Cell } from "./DataFile";
import { numberIn } from "./numberIn";

/** What values are laid along: days (months and years are their first days), numbers, or names, which have an order and no distance. */
export type Along = "day" | "month" | "year" | "number" | "name";

/** By the column's first cell, which the others have to follow. */
export function alongOf(cells: readonly Cell[]): Along {
  const text = cells[0]?.text ?? "";
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "day";
  if (/^\d{4}-\d{2}$/.test(text)) return "month";
  if (/^[12]\d{3}$/.test(text)) return "year";
  return numberIn(text) === undefined ? "name" : "number";
}

/** Where a cell lies: ms since 1970 for days, else its number; nothing where it is none of the kind. A name has the place of its row. */
export function placeAlong(text: string, along: Along, row: number): number | undefined {
  if (along === "name") return text === "" ? undefined : row;
  if (along === "number") return numberIn(text);
  const day = dayOf(text, along);
  const ms = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  // 30 February is none.
  return new Date(ms || 0).toISOString().startsWith(day ?? "-") ? ms : undefined;
}

const shapes = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ };

const dayOf = (text: string, along: "day" | "month" | "year"): string | undefined =>
  shapes[along].test(text) ? `${text}${{ day: "", month: "-01", year: "-01-01" }[along]}` : undefined;
