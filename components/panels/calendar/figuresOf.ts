import type { Entry } from "./schema";

/** The claims whose figures an entry draws: none, one, or one with another. */
export const figuresOf = ({ figure }: Entry): string[] => [figure ?? []].flat();
