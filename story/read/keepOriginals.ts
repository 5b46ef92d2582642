import type { Draft } from "../model/draft";
import type { Language } from "../model/language";

type Claims = Record<string, { quote?: Record<string, unknown> }>;

/** Where an edition words a quotation itself, what was said stays with it, and in which language. `claims` are as laid over `first`. */
export function keepOriginals(claims: unknown, first: Draft, language: Language): unknown {
  if (typeof claims !== "object" || claims === null) return claims;
  return Object.fromEntries(
    Object.entries(claims as Claims).map(([id, claim]) => {
      const said = first.claims.value.get(id)?.quote;
      if (!said || !claim?.quote) return [id, claim];
      const original = said.original ?? { text: said.text, language: first.language };
      const { original: _, ...quote } = claim.quote;
      const isTheirs = original.language === language || quote.text === original.text;
      return [id, { ...claim, quote: isTheirs ? quote : { ...quote, original } }];
    }),
  );
}
