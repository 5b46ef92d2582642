import { toString as textOf } from "mdast-util-to-string";
import { type Grammar, grammarOf } from "../language/grammarOf";
import type { Figure } from "../language/rules";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { keepFor } from "../read/keepFor";
import { nodePlace } from "./nodePlace";
import { type Prose, proseIn } from "./proseIn";
import { isTag } from "./tagsIn";
import { walk } from "./walk";

/** Every figure of the prose is bound to a claim, or marked as one that needs none. */
export function checkFigures(draft: Draft): Finding[] {
  const { chapters, claims, language, story } = draft;
  return chapters.flatMap((chapter) =>
    kept(chapter, [claims.value, language, story?.value.date], () => [
      ...checkChapter(chapter, draft),
      ...linkTitles(chapter, draft),
    ]),
  );
}

const kept = keepFor<ChapterDraft, Finding[]>();

/** A link's title is shown beside it and read out, and nothing in it can be a claim. */
function linkTitles(chapter: ChapterDraft, { language, story }: Draft): Finding[] {
  const date = story?.value.date;
  const grammar = grammarOf(language);
  const findings: Finding[] = [];
  walk(chapter.tree, (node) => {
    if (node.type !== "link" && node.type !== "definition") return;
    for (const { text } of wholeDays(grammar.withoutDay(node.title ?? "", date), grammar))
      findings.push({
        rule: "figure-without-claim",
        place: nodePlace(chapter, node),
        problem: `"${text}" is a figure, and the title of a link names no claim.`,
        fix: "take it out of the title; if it has to be said, say it in the sentence, with its claim.",
        level: "error",
      });
  });
  return findings;
}

function checkChapter(chapter: ChapterDraft, { language, story, claims }: Draft): Finding[] {
  const date = story?.value.date;
  const grammar = grammarOf(language);
  const ids = (value: number) => [...claims.value].filter(([, claim]) => claim.value === value).map(([id]) => id);
  return proseIn(chapter)
    .filter((prose) => !isCovered(prose))
    .flatMap((prose) =>
      wholeDays(grammar.withoutDay(prose.text, date), grammar).map((figure): Finding => {
        const text = figure.text.replace(/\s+/g, " ");
        // Between the marks of code a tag is no tag.
        const inCode = prose.node.type === "inlineCode";
        const wrapped = inCode ? `\`${prose.text}\`` : text;
        const [only, ...more] = ids(figure.value);
        const claim = only && more.length === 0 ? only : "…";
        return {
          rule: "figure-without-claim",
          place: inCode ? nodePlace(chapter, prose.node) : prose.at(figure),
          problem: `"${text}" is a figure, but nothing says who reported it.`,
          fix: `wrap it, <Claim is="${claim}">${wrapped}</Claim>, or say that it needs no claim: <Plain>${wrapped}</Plain>.`,
          level: "error",
        };
      }),
    );
}

/** The figures of a text, those of one day as one: "5 March 1932". */
function wholeDays(text: string, { daysIn, figuresIn }: Grammar): Figure[] {
  const days = daysIn(text);
  const figures = figuresIn(text).filter(
    ({ index }) => !days.some((day) => index >= day.index && index < day.index + day.text.length),
  );
  const whole = days.map(({ text, index }) => ({ text, index, value: Number.NaN }));
  return [...figures, ...whole].sort((a, b) => a.index - b.index);
}

/** Inside <Claim>, <Plain> and <Quote>, in a block of code, and in an address that is shown as it is. */
function isCovered({ node, parents, text }: Prose): boolean {
  const inTag = parents.some((parent) => isTag(parent) && ["Claim", "Plain", "Quote"].includes(parent.name ?? ""));
  return (
    inTag ||
    node.type === "code" ||
    parents.some((parent) => parent.type === "link" && parent.url.endsWith(textOf(parent)) && parent.url.includes(text))
  );
}
