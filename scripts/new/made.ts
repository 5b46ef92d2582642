import type { Change } from "@/story/edit/saveFiles";

/** The files of something new, and what its editor does next. */
export type Made = { story: string; changes: Change[]; next: string };
