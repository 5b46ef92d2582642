import { StateEffect, StateField } from "@codemirror/state";
import type { ClaimLine } from "@/story/model/desk";

/** Tells a text which claims its story has. */
export const setClaims = StateEffect.define<ClaimLine[]>();

/** The claims of the story, by id, in the order of claims.yaml. */
export const claimsInText = StateField.define<ReadonlyMap<string, ClaimLine>>({
  create: () => new Map(),
  update(claims, { effects }) {
    const news = effects.find((effect) => effect.is(setClaims));
    return news ? new Map((news.value as ClaimLine[]).map((claim) => [claim.id, claim])) : claims;
  },
});

/** "about 40, Ada Finch": a claim in few words. */
export const inShort = ({ figure, speaker, statement }: ClaimLine): string =>
  figure === "" ? `${statement.slice(0, 40)}${statement.length > 40 ? "…" : ""}` : `${figure}, ${speaker}`;
