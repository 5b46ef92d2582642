import type { Change } from "../cli/writeAll";

/** The files of something new, and what its editor does next. */
export type Made = { story: string; changes: Change[]; next: string };
