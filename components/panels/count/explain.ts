import { formatList } from "@/story/format/formatList";
import { blocksOn } from "./blocksOn";
import type { Block, CountState, Doubt } from "./CountState";
import type { Hedge } from "./Flag";
import { markWords } from "./markWords";

/** What a line's shape means, in the reports' own manner of speaking. */
const shapes: Record<Hedge, string> = {
  exact: "",
  about: "Wave: about.",
  "up-to": "Ends turned up: up to.",
  "at-least": "Arrows from two lines: at least.",
  "more-than": "Arrows: more than.",
};

const doubtWords: Record<Doubt, string> = {
  disputed: "disputed",
  unverified: "not verified",
  superseded: "overtaken",
};

/** "disputed", "overtaken or not verified"; all three reasons in a word. */
export function whyHollow(doubts: Doubt[]): string {
  if (doubts.length === 3) return "not settled";
  return formatList(doubts.map((doubt) => doubtWords[doubt]));
}

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
  const mark = blocks.some(({ marks }) => marks > 0) ? `One mark: ${markWords(state)}.` : "";
  const row = state.page.kind === "marks" && mark ? `A row: ${state.page.row}.` : "";
  const bound = blocks.some(({ marks, flags }) => marks === 0 && flags[0]?.hedge === "up-to") ? "Up to: no marks." : "";
  return [mark, row, bound, ...linesOn(blocks).map(({ hedge }) => shapes[hedge])];
}

/** All that is ruled: who signs, and what a block is measured against. */
const linesOn = (blocks: Block[]) =>
  blocks.flatMap(({ against, flags }) => [...(against ? [against.flag] : []), ...flags]);

function keyWords({ page, doubts }: CountState): string[] {
  const why = whyHollow(doubts);
  const blocks = blocksOn(page);
  const solid = blocks.some((block) => block.solid && block.marks > 0);
  return [
    ...(page.kind === "columns" ? ["Columns begin anew."] : []),
    ...(why && solid ? ["Solid: in every count here."] : []),
    ...(why ? [page.kind === "list" ? `Outline: ${why}.` : `Ring: ${why}.`] : []),
  ];
}
