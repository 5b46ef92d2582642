import type { CSSProperties } from "react";
import { endSentence } from "@/components/panels/endSentence";
import { Part } from "@/components/panels/Part";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { sayIn } from "@/story/messages/sayIn";
import { PictureImage } from "./PictureImage";
import css from "./picture.module.css";
import type { PictureState } from "./states";

/** One step of a picture scene. Where the picture lies is set on the part itself, so that it is the same thing at each of its steps. */
export function PictureStill({ state: { title, picture, region, words, zoom, language } }: { state: PictureState }) {
  const { id, width, height, caption, credit, licence } = picture;
  const ratio = width / height;
  const { x, y, w, h } = region;
  const lie = { "--x": x, "--y": y, "--w": w, "--h": h, "--ratio": round(ratio) };
  return (
    <StillSheet title={title} note={`${endSentence(credit)} ${endSentence(licence)}`}>
      <div className={css.frame} style={{ "--shape": round((w / h) * ratio) } as CSSProperties}>
        <Part className={css.lie} name={`picture:${id}`} style={lie as CSSProperties}>
          <PictureImage picture={picture} alt="" sizes={sizesFor(zoom)} />
        </Part>
      </div>
      <p className={css.words}>
        {words && <b>{sayIn(language)("picture.closer", { words: endSentence(words) })}</b>} {caption}
      </p>
    </StillSheet>
  );
}

/** The stage is as wide as the screen, or what the words beside it leave. */
const sizesFor = (zoom: number) => {
  const times = zoom > 1 ? ` * ${round(zoom)}` : "";
  return `(min-width: 60em) calc((100vw - 34rem)${times}), calc(100vw${times})`;
};

const round = (value: number) => Math.round(value * 1e4) / 1e4;
