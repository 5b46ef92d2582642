import type { VoiceState } from "./states";
import css from "./voice.module.css";

/** One step of a voice scene, drawn. */
export function VoiceStill({ state: { number, count, claim, figure, speaker } }: { state: VoiceState }) {
  return (
    <div className={css.voice}>
      <p className={css.figure} data-part={`figure:${claim}`}>
        {figure}
      </p>
      <span className={css.line} data-part={`line:${claim}`} data-enter="grow" />
      <p data-part={`speaker:${claim}`}>{speaker}</p>
      <p className={css.number}>
        {number} of {count}
      </p>
    </div>
  );
}
