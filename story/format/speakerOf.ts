import type { Claim } from "../model/claim";

/** Who said it; where the source names nobody, just that. */
export const speakerOf = ({ assertedBy, ours }: Pick<Claim, "assertedBy" | "ours">): string =>
  assertedBy ?? (ours ? "our own count" : "no speaker given");
