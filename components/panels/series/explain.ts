import { markWords } from "@/components/panels/ruled/markWords";
import { whyHollow } from "@/components/panels/ruled/whyHollow";
import { sayIn } from "@/story/messages/sayIn";
import type { SeriesState } from "./SeriesState";

/** Each notation is explained where it is first used, rings wherever there are any; the editor's note comes last. */
export function explain(states: Map<string, SeriesState>): Map<string, SeriesState> {
  const told = new Set<string>();
  const isFirst = (words: string) => !told.has(words) && Boolean(told.add(words));
  return new Map(
    [...states].map(([id, state]) => {
      const { doubts, language, notes } = state;
      const rings = doubts.length > 0 ? [sayIn(language)("count.key.ring", { why: whyHollow(doubts, language) })] : [];
      return [id, { ...state, notes: [...newWords(state).filter(isFirst), ...rings, ...notes] }];
    }),
  );
}

function newWords(state: SeriesState): string[] {
  const { rows, language } = state;
  const say = sayIn(language);
  const told = rows.filter(({ reports }) => reports.length > 0);
  return [
    ...(told.some(({ bands }) => bands.length > 0) ? [say("count.key.mark", { what: markWords(state) })] : []),
    ...(told.length > 1 ? [say("series.key.down")] : []),
    ...(told.some(({ joint }) => joint?.bent) ? [say("series.key.bent")] : []),
  ];
}
