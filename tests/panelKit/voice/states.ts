import { formatFigure } from "@/story/format/formatFigure";
import { speakerOf } from "@/story/format/speakerOf";
import type { Linked } from "@/story/model/scene";
import type { VoiceYaml } from "./schema";

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type VoiceState = { number: number; count: number; claim: string; figure: string; speaker: string };

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states({ steps }: VoiceYaml, { claim, language }: Linked): Map<string, VoiceState> {
  const all = Object.entries(steps);
  return new Map(
    all.map(([step, { claim: id, counts }], index) => {
      const said = claim(id);
      const figure = `${formatFigure(said, language)} ${counts}`;
      return [step, { number: index + 1, count: all.length, claim: id, figure, speaker: speakerOf(said, language) }];
    }),
  );
}
