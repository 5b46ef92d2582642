import { ClipSheet } from "@/components/panels/clip/ClipSheet";
import type { ClipState } from "@/components/panels/clip/ClipState";
import css from "@/components/panels/clip/clip.module.css";
import { Player } from "@/components/panels/clip/Player";
import { SaidWords } from "@/components/panels/clip/SaidWords";
import { cssVars } from "@/components/panels/cssVars";
import { wordsSize } from "@/components/panels/words/wordsSize";

/** What head, player, speaker and foot leave of a small phone's stage, of what words alone have there. */
const SHARE = 0.72;

/** One step of a sound: what is said in it as large as there is room, and the player. */
export function AudioStill({ state }: { state: ClipState }) {
  const size = wordsSize(state.said?.words ?? state.clip.caption) * SHARE;
  return (
    <ClipSheet state={state}>
      <div className={css.voice} style={cssVars({ size })}>
        <SaidWords state={state} />
        <Player state={state} />
      </div>
    </ClipSheet>
  );
}
