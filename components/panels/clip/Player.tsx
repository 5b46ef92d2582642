import { href } from "@/components/pages/href";
import { clipAddress } from "@/story/format/addresses";
import { clipSpan } from "@/story/format/clipSpan";
import { languages } from "@/story/model/language";
import type { ClipState } from "./ClipState";
import css from "./clip.module.css";

/** One clear pixel: without a poster Chromium lays a grey field over the picture that stands for the film in all its sizes. */
const CLEAR = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** The browser's own player, which fetches nothing until it is asked to play, and begins where the step's words do. */
export function Player({ state: { clip, said } }: { state: ClipState }) {
  const { kind, name, caption, width, height, captions } = clip;
  const player = {
    controls: true,
    preload: "none",
    "aria-label": caption,
    src: `${href(clipAddress(name))}${said ? clipSpan(said) : ""}`,
  };
  // What is said in a sound stands in its transcript; no browser shows a sound's captions.
  if (kind === "audio") return <audio className={css.player} {...player} />;
  return (
    <video className={css.player} poster={CLEAR} playsInline width={width} height={height} {...player}>
      {captions && (
        <track
          kind="captions"
          src={href(clipAddress(captions.name))}
          srcLang={captions.language}
          label={languages[captions.language].name}
        />
      )}
    </video>
  );
}
