import { whyHollow } from "@/components/panels/ruled/whyHollow";
import { sayIn } from "@/story/messages/sayIn";
import type { ChartState, Mark } from "./ChartState";

/** Gaps and ranges are explained where they are first drawn, what is hollow wherever there is any; all before the other notes. */
export function explain(states: Map<string, ChartState>): Map<string, ChartState> {
  const told = new Set<string>();
  const isFirst = (words: string) => !told.has(words) && Boolean(told.add(words));
  return new Map(
    [...states].map(([id, state]) => {
      const say = sayIn(state.language);
      const marks = marksIn(state);
      const why = whyHollow(state.doubts, state.language);
      const hollow = marks.some((mark) => mark?.solid === false) ? [say("chart.key.hollow", { why })] : [];
      const news = [
        ...(marks.some((mark) => mark?.low !== undefined) ? [say("chart.key.range")] : []),
        ...(state.drawing.form === "plots" && marks.includes(undefined) ? [say("chart.key.gap")] : []),
      ];
      return [id, { ...state, notes: [...hollow, ...news.filter(isFirst), ...state.notes] }];
    }),
  );
}

const marksIn = ({ drawing }: ChartState): (Mark | undefined)[] =>
  drawing.form === "rows"
    ? drawing.rows.map(({ mark }) => mark)
    : drawing.plots.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks));
