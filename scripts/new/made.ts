import type { Change } from "../editor/writeAll";

/** The files of something new, and what its editor does next. */
export type Made = { story: string; changes: Change[]; next: string };
