import { grammarOf } from "../language/grammarOf";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { besidePanel } from "./besidePanel";
import { sentencesOf } from "./sentencesOf";

/** A sum or a count of the story's own is said to be that: in its paragraph, or by the panel beside it, which marks its sums. */
export const checkOurs = (draft: Draft): Finding[] =>
  draft.chapters.flatMap((chapter) =>
    sentencesOf(chapter, grammarOf(draft.language)).flatMap((sentence) =>
      sentence.claims
        .filter(({ id }) => draft.claims.value.get(id)?.ours)
        .filter(
          ({ id }) => !grammarOf(draft.language).saysOurs(sentence.paragraph) && !besidePanel(draft, sentence, id),
        )
        .map(({ text, place }) => ({
          rule: "ours-untold",
          place,
          problem: `"${text}" is a count of your own, printed by no source, and its paragraph does not say so.`,
          fix: 'say whose it is: "our sum", "by our count".',
          level: "warning",
        })),
    ),
  );
