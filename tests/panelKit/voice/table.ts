import type { Table } from "@/story/model/scene";
import type { VoiceState } from "./states";

/** One row a step. */
export const table = (states: Map<string, VoiceState>): Table => ({
  columns: ["Step", "Figure", "Who said it"],
  rows: [...states.values()].map(({ number, count, figure, speaker }) => [`${number} of ${count}`, figure, speaker]),
});
