import { toString as textOf } from "mdast-util-to-string";
import { isQuotedIn } from "../format/isQuotedIn";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { tagsIn } from "./tagsIn";

/** A <Quote> gives words that its claim holds as the speaker's own: all of them or a part, and none besides. */
export function checkQuotes(draft: Draft): Finding[] {
  const { chapters, claims } = draft;
  return chapters.flatMap((chapter) =>
    tagsIn(chapter)
      .filter(({ name }) => name === "Quote")
      .flatMap(({ node, props, place }): Finding[] => {
        const id = props.get("of") ?? "";
        const claim = claims.value.get(id);
        if (!claim || isQuotedIn(textOf(node), claim.quote?.text ?? "")) return [];
        const { file, line, column } = claims.place([id], "key");
        const problem = claim.quote
          ? `Claim ${id} holds other words: "${claim.quote.text}".`
          : `Claim ${id} holds no words of a speaker.`;
        const fix = claim.quote ? "give those words, or a part of them" : "tell it in your own words";
        return [
          {
            rule: "quote-text",
            place,
            problem,
            fix: `${fix}, or write them as quote at ${file}:${line}:${column}.`,
            level: "error",
          },
        ];
      }),
  );
}
