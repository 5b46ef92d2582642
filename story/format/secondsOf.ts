import type { At } from "../model/clip";

/** Seconds from the beginning of a clip: 65 for "1:05". */
export const secondsOf = (at: At): number =>
  typeof at === "number" ? at : at.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
