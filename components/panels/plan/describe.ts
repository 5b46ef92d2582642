import { endSentence } from "@/components/panels/endSentence";
import type { Doubt } from "@/components/panels/ruled/Doubt";
import { whyHollow } from "@/components/panels/ruled/whyHollow";
import { joinWords } from "@/story/format/joinWords";
import { sayIn } from "@/story/messages/sayIn";
import type { Label, PlanState } from "./PlanState";

/** What a label says, and who: "about 60 in the hall: the school". */
export function labelWords({ text, figure = "", counts, who }: Label, language: PlanState["language"]): string {
  const say = sayIn(language);
  const label = text ?? (counts ? say("figure.unit", { figure, unit: counts }) : figure);
  return who ? say("colon", { label, words: who }) : label;
}

/** The layers that are seen, in words. */
export function seenWords({ seen, language }: PlanState): string {
  return seen.length > 0
    ? joinWords(
        seen.map(({ words }) => words),
        language,
        "and",
      )
    : sayIn(language)("table.none");
}

/** What moved at this step, and by which way. */
export const movedWords = ({ seen, language }: PlanState): string[] =>
  seen.flatMap(({ words, way }) => (way ? [sayIn(language)("plan.move", { layer: words, way })] : []));

/** What is said at the foot: why figures are hollow, and the step's own note; who drew it, at the first. */
export function notesOf({ labels, note, number, credit, language }: PlanState): string[] {
  const say = sayIn(language);
  const why = (of: (label: Label) => boolean): string | undefined => {
    const doubts = new Set(labels.filter(of).flatMap(({ doubt }): Doubt[] => (doubt ? [doubt] : [])));
    return doubts.size > 0 ? whyHollow([...doubts], language) : undefined;
  };
  const [figures, words] = [why(({ figure }) => figure !== undefined), why(({ text }) => text !== undefined)];
  return [
    ...(figures ? [say("count.key.outline", { why: figures })] : []),
    ...(words ? [say("words.doubt", { why: words })] : []),
    ...(note ? [endSentence(note)] : []),
    ...(number === 1 ? [endSentence(credit)] : []),
  ];
}

/** The still in words. */
export function describe(state: PlanState): string {
  const { seen, labels, language } = state;
  const say = sayIn(language);
  const moves = movedWords(state);
  return [
    seen.length > 0 ? say("plan.seen", { names: seenWords(state) }) : say("plan.bare"),
    ...(moves.length > 0 ? [say("plan.moved", { moves: moves.join(say("list.semicolon")) })] : []),
    ...(labels.length > 0
      ? [say("plan.labels", { labels: labels.map((label) => labelWords(label, language)).join(say("list.semicolon")) })]
      : []),
    ...notesOf(state),
  ].join(" ");
}
