import type { Hedge } from "@/components/panels/ruled/Hedge";

/** One report that stops at a figure. `figure`: as worded, with its hedge; `who`: who said it and which source has it. */
export type Flag = { claim: string; value: number; hedge: Hedge; figure: string; who: string };
