import { Part } from "@/components/panels/Part";
import type { VoiceState } from "./states";
import css from "./voice.module.css";

/** One step of a voice scene, drawn. */
export function VoiceStill({ state: { number, count, claim, figure, speaker } }: { state: VoiceState }) {
  return (
    <div className={css.voice}>
      <Part as="p" className={css.figure} name={`figure:${claim}`}>
        {figure}
      </Part>
      <Part as="span" className={css.line} name={`line:${claim}`} enter="grow" />
      <Part as="p" name={`speaker:${claim}`}>
        {speaker}
      </Part>
      <p className={css.number}>
        {number} of {count}
      </p>
    </div>
  );
}
