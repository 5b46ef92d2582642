import { sayIn } from "../messages/sayIn";
import type { Claim } from "../model/claim";
import type { Language } from "../model/language";

/** Who said it; where the source names nobody, just that. */
export const speakerOf = ({ assertedBy, ours }: Pick<Claim, "assertedBy" | "ours">, language: Language): string =>
  assertedBy ?? sayIn(language)(ours ? "speaker.ours" : "speaker.none");
