import { ClipSheet } from "@/components/panels/clip/ClipSheet";
import type { ClipState } from "@/components/panels/clip/ClipState";
import css from "@/components/panels/clip/clip.module.css";
import { Player } from "@/components/panels/clip/Player";
import { Preview } from "@/components/panels/clip/Preview";
import { SaidWords } from "@/components/panels/clip/SaidWords";
import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { PictureImage } from "@/components/panels/picture/PictureImage";

/** One step of a film: its poster, over it the preview and the player, and what is said. */
export function VideoStill({ state }: { state: ClipState }) {
  const { id, poster, width = 16, height = 9 } = state.clip;
  return (
    <ClipSheet state={state}>
      <div className={css.frame} style={cssVars({ shape: width / height })}>
        <Part name={`clip:${id}`} className={css.screen}>
          {poster && <PictureImage picture={poster} alt="" sizes="(min-width: 60em) calc(100vw - 34rem), 100vw" />}
          <Preview clip={state.clip} />
          <Player state={state} />
        </Part>
      </div>
      <SaidWords state={state} />
    </ClipSheet>
  );
}
