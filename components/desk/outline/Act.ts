import type { Change } from "./useOutline";

/** The story that a row is of, and how to change it. */
export type Act = { story: string; change: Change };
