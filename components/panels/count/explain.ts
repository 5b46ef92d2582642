import type { Hedge } from "@/components/panels/ruled/Hedge";
import { markWords } from "@/components/panels/ruled/markWords";
import { whyHollow } from "@/components/panels/ruled/whyHollow";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import { blocksOn } from "./blocksOn";
import type { Block, CountState } from "./CountState";

/** What a line's shape means, in the reports' own manner of speaking. */
const shapeOf = (hedge: Hedge, language: Language) => (hedge === "exact" ? "" : sayIn(language)(`count.line.${hedge}`));

/** Each notation is explained where it is first used, and a page's key wherever the page is met; the editor's note comes last. */
export function explain(states: Map<string, CountState>): Map<string, CountState> {
  const told = new Set<string>();
  const first = (words: string) => words !== "" && !told.has(words) && Boolean(told.add(words));
  return new Map(
    [...states].map(([id, state]) => {
      const news = newWords(state).filter(first);
      return [id, { ...state, notes: [...news, ...keyWords(state), ...state.notes] }];
    }),
  );
}

function newWords(state: CountState): string[] {
  const blocks = blocksOn(state.page);
  const { page, language } = state;
  const say = sayIn(language);
  const isMarked = blocks.some(({ marks }) => marks > 0);
  const isBound = blocks.some(({ marks, flags }) => marks === 0 && flags[0]?.hedge === "up-to");
  return [
    ...(isMarked ? [say("count.key.mark", { what: markWords(state) })] : []),
    ...(isMarked && page.kind === "marks" ? [say("count.key.row", { marks: page.row })] : []),
    ...(isBound ? [say("count.key.none")] : []),
    ...linesOn(blocks).map(({ hedge }) => shapeOf(hedge, language)),
  ];
}

/** All that is ruled: who signs, and what a block is measured against. */
const linesOn = (blocks: Block[]) =>
  blocks.flatMap(({ against, flags }) => [...(against ? [against.flag] : []), ...flags]);

function keyWords({ page, doubts, language }: CountState): string[] {
  const say = sayIn(language);
  const why = whyHollow(doubts, language);
  const blocks = blocksOn(page);
  const solid = blocks.some((block) => block.solid && block.marks > 0);
  return [
    ...(page.kind === "columns" ? [say("count.key.columns")] : []),
    ...(why && solid ? [say("count.key.solid")] : []),
    ...(why ? [say(page.kind === "list" ? "count.key.outline" : "count.key.ring", { why })] : []),
  ];
}
