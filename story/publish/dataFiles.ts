import { stringify } from "csv-stringify/sync";
import type { DataRows } from "../model/scene";
import type { Story } from "../model/story";

/** The tables that a story's drawings were made of, by the names of their files. */
export const dataFiles = ({ scenes }: Story): Map<string, DataRows> =>
  new Map(
    [...scenes].flatMap(
      ([
        id,
        {
          table: { data },
        },
      ]) => (data ? [[`${id}.csv`, data] as const] : []),
    ),
  );

/** A table as CSV for spreadsheets. A cell that one would take for a formula begins with an apostrophe; a number below 0 is none. */
export const formatData = ({ columns, rows }: DataRows): string =>
  stringify(
    [columns, ...rows].map((row) => row.map(plain)),
    { bom: true, record_delimiter: "windows" },
  );

const plain = (cell: string): string => (/^(?:[=+@\t\r]|-(?!\d))/.test(cell) ? `'${cell}` : cell);
