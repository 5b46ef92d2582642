import { sayWith } from "@/components/panels/sayWith";
import { locales } from "@/story/messages/locales";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import { directionOf, type Language } from "@/story/model/language";

/** What was said in another language than the page's, where the page has our translation of it. */
export function QuoteOriginal({ claim, language }: { claim: Claim; language: Language }) {
  const original = claim.quote?.original;
  if (!original) return null;
  const words = sayIn(original.language)("quote.words", { words: original.text });
  return (
    <p className="caption">
      {sayWith(language, "quote.translated", {
        language: new Intl.DisplayNames(locales[language], { type: "language" }).of(original.language) ?? "",
        quote: (
          <bdi key="quote" lang={original.language} dir={directionOf(original.language) ?? "ltr"}>
            {words}
          </bdi>
        ),
      })}
    </p>
  );
}
