import { fitCardText } from "@/story/format/fitCardText";
import type { CardManner, CardWords } from "@/story/model/card";
import type { CountState } from "./CountState";
import { describeField, describeLane } from "./describe";
import { laneWords } from "./laneWords";

/** More would leave the marks no height. */
const mostLanes = 2;

/** A state whose every figure has its mark or its line, with words that fit: reports folded into words would leave theirs unsaid. */
export function cardWords(state: CountState, manner: CardManner): CardWords | undefined {
  const { field, lanes, earlier, say, question, rail, figure } = state;
  if (!field || earlier.length > 0 || say) return undefined;
  if (lanes.length > mostLanes || lanes.some((lane) => !fitCardText(laneWords(lane), "label"))) return undefined;
  const figures = lanes.map(({ claim }) => claim);
  const marks = describeField(field, state.unit, lanes.length);
  if (manner === "shape") return { alt: marks, figures };
  const lines =
    lanes.length > 0
      ? ` Lines under the marks: ${lanes.map((lane) => describeLane({ ...lane, words: laneWords(lane) })).join("; ")}`
      : "";
  return { label: rail.find(({ id }) => id === question)?.label, large: figure, alt: `${marks}${lines}`, figures };
}
