import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { type Grammar, grammarOf } from "../language/grammarOf";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { keepFor } from "../read/keepFor";
import { placeAt } from "../read/placeAt";
import { countWords, paragraphsIn, wordsIn } from "./chapterWords";
import { nodePlace } from "./nodePlace";
import { tagsIn } from "./tagsIn";
import { walk } from "./walk";

const limits = { chapter: { min: 350, max: 800 }, step: 60, sentence: 30, average: 20 };

/** How many words a chapter reads well with, in a language of that wordiness. */
export const chapterBudget = ({ wordiness }: Grammar) => ({
  min: limits.chapter.min,
  max: Math.round((limits.chapter.max * wordiness) / 100),
});

/** How much a reader on a phone is asked to read at a time. Warnings only: an editor may know better. */
export function checkLengths({ chapters, language }: Draft): Finding[] {
  const grammar = grammarOf(language);
  return chapters.flatMap((chapter) =>
    kept(chapter, [grammar], () => [
      ...chapterLength(chapter, grammar),
      ...stepLengths(chapter),
      ...sentenceLengths(chapter, grammar),
      ...averageLength(chapter, grammar),
    ]),
  );
}

const kept = keepFor<ChapterDraft, Finding[]>();

function chapterLength(chapter: ChapterDraft, grammar: Grammar): Finding[] {
  const words = wordsIn(chapter.tree);
  const { min, max } = chapterBudget(grammar);
  if (words >= min && words <= max) return [];
  const problem = `This chapter has ${words} words; a chapter reads well with ${min} to ${max}.`;
  const fix =
    words < min ? "tell more of it, or join it to another chapter." : "shorten it, or make two chapters of it.";
  return [
    { rule: "chapter-length", place: { file: chapter.file, line: 1, column: 1 }, problem, fix, level: "warning" },
  ];
}

function stepLengths(chapter: ChapterDraft): Finding[] {
  return tagsIn(chapter)
    .filter(({ name }) => name === "Step")
    .flatMap(({ node, props, place }) => {
      const words = wordsIn(node);
      if (words <= limits.step) return [];
      const problem = `Step "${props.get("id") ?? ""}" has ${words} words; on a phone ${limits.step} fit under the graphic.`;
      return [
        { rule: "step-length", place, problem, fix: "shorten it, or move words out of the scene.", level: "warning" },
      ];
    });
}

function sentenceLengths(chapter: ChapterDraft, { sentencesIn }: Grammar): Finding[] {
  return paragraphsIn(chapter.tree).flatMap((paragraph) =>
    sentencesIn(textOf(paragraph)).flatMap(({ text, index }): Finding[] => {
      const words = countWords(text);
      if (words <= limits.sentence) return [];
      const place = textPlace(chapter, paragraph, index);
      return [
        {
          rule: "long-sentence",
          place,
          problem: `This sentence has ${words} words, more than ${limits.sentence}.`,
          fix: "make two of it.",
          level: "warning",
        },
      ];
    }),
  );
}

function averageLength(chapter: ChapterDraft, { sentencesIn }: Grammar): Finding[] {
  const paragraphs = paragraphsIn(chapter.tree).filter(({ type }) => type === "paragraph");
  const sentences = paragraphs.flatMap((paragraph) => sentencesIn(textOf(paragraph)));
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  const average = Math.round(words / Math.max(1, sentences.length));
  if (average <= limits.average) return [];
  const problem = `The sentences of this chapter have ${average} words on average, more than ${limits.average}.`;
  const place = { file: chapter.file, line: 1, column: 1 };
  return [{ rule: "long-sentences", place, problem, fix: "make two of some long ones.", level: "warning" }];
}

/** Where the character at `index` of a paragraph's text stands in the file. */
function textPlace(chapter: ChapterDraft, paragraph: Nodes, index: number): Finding["place"] {
  let passed = 0;
  let place: Finding["place"] | undefined;
  walk(paragraph, (node) => {
    if (place || !("value" in node) || "children" in node) return;
    if (index < passed + node.value.length && node.position) {
      const offset = (node.position.start.offset ?? 0) + index - passed;
      place = node.type === "text" ? placeAt(chapter.file, chapter.source, offset) : nodePlace(chapter, node);
    }
    passed += node.value.length;
  });
  return place ?? nodePlace(chapter, paragraph);
}
