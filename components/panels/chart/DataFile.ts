/** What stands in a cell, without space around it, and where: line and column from 1. */
export type Cell = { text: string; line: number; column: number };

/** A table as it was written, every row as long as its head. An empty cell is one that holds nothing. */
export type DataTable = { head: Cell[]; rows: Cell[][] };

/** Why a file is no table. */
export type Fault = { line: number; column: number; problem: string; fix: string };

/** A file of the editor's own, as read. */
export type DataFile = { table: DataTable } | { faults: Fault[] };
