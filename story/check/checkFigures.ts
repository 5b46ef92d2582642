import { toString as textOf } from "mdast-util-to-string";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { figuresIn } from "./figuresIn";
import { type Prose, proseIn } from "./proseIn";
import { isTag } from "./tagsIn";
import { withoutDay } from "./withoutDay";

/** Every figure of the prose is bound to a claim, or marked as one that needs none. */
export function checkFigures(draft: Draft): Finding[] {
  return draft.chapters.flatMap((chapter) => checkChapter(chapter, draft));
}

function checkChapter(chapter: ChapterDraft, { story, claims }: Draft): Finding[] {
  const { date, language } = story?.value ?? {};
  const ids = (value: number) => [...claims.value].filter(([, claim]) => claim.value === value).map(([id]) => id);
  return proseIn(chapter)
    .filter((prose) => !isCovered(prose))
    .flatMap((prose) =>
      figuresIn(withoutDay(prose.text, date, language)).map((figure): Finding => {
        const text = figure.text.replace(/\s+/g, " ");
        const [only, ...more] = ids(figure.value);
        const claim = only && more.length === 0 ? only : "…";
        return {
          rule: "figure-without-claim",
          place: prose.at(figure),
          problem: `"${text}" is a figure, but nothing says who reported it.`,
          fix: `wrap it, <Claim is="${claim}">${text}</Claim>, or say that it needs no claim: <Plain>${text}</Plain>.`,
          level: "error",
        };
      }),
    );
}

/** Inside <Claim>, <Plain> and <Quote>, and in an address that is shown as it is. */
function isCovered({ parents, text }: Prose): boolean {
  const inTag = parents.some((parent) => isTag(parent) && ["Claim", "Plain", "Quote"].includes(parent.name ?? ""));
  return (
    inTag ||
    parents.some((parent) => parent.type === "link" && parent.url.endsWith(textOf(parent)) && parent.url.includes(text))
  );
}
