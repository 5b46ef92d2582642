/** What changed of one kind, a line each. */
export type Part = { title: string; lines: string[] };
