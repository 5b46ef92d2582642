import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { PictureImage } from "@/components/panels/picture/PictureImage";
import { StillSheet } from "@/components/panels/still/StillSheet";
import sheet from "@/components/panels/still/still.module.css";
import { sayIn } from "@/story/messages/sayIn";
import css from "./compare.module.css";
import { notesOf } from "./describe";
import type { CompareState, Pair } from "./states";

/** One step of a comparison. A sentence beside it says what it shows, so all but the slider is for eyes alone. */
export function CompareStill({ state }: { state: CompareState }) {
  const { title, pair } = state;
  const notes = notesOf(state).join(" ");
  return (
    <StillSheet
      head={
        <Part as="p" name={`title:${title}`} className={sheet.question} aria-hidden="true">
          {title}
        </Part>
      }
    >
      {pair.kind === "texts" ? (
        <Texts sides={pair.sides} />
      ) : pair.as === "slider" ? (
        <Slider sides={pair.sides} state={state} />
      ) : (
        <Pictures sides={pair.sides} />
      )}
      {notes && (
        <Part as="p" name={`note:${notes}`} className={sheet.note} aria-hidden="true">
          {notes}
        </Part>
      )}
    </StillSheet>
  );
}

type Sides<Kind extends Pair["kind"]> = { sides: Extract<Pair, { kind: Kind }>["sides"] };

function Texts({ sides }: Sides<"texts">) {
  return (
    <div className={`${css.pair} ${css.texts}`} aria-hidden="true">
      {sides.map(({ label, pieces }) => (
        <div key={label} className={css.side}>
          <Part as="p" name={`label:${label}`} className={css.label}>
            {label}
          </Part>
          <Part as="p" name={`words:${label}`} className={css.words}>
            {pieces.map(({ text, only }, index) => {
              const [, before = "", word = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
              return only ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: words of a text, which have no other order.
                <span key={index}>
                  {before}
                  <b>{word}</b>
                  {after}
                </span>
              ) : (
                text
              );
            })}
          </Part>
        </div>
      ))}
    </div>
  );
}

const HALF = "(min-width: 60em) calc((100vw - 34rem) / 2), 50vw";
const WHOLE = "(min-width: 60em) calc(100vw - 34rem), 100vw";

function Pictures({ sides }: Sides<"pictures">) {
  return (
    <div className={css.fit} aria-hidden="true">
      <div className={`${css.pair} ${css.pictures}`}>
        {sides.map(({ label, picture }) => (
          <div key={label} className={css.side} style={cssVars({ ratio: picture.width / picture.height })}>
            <Part as="p" name={`label:${label}`} className={css.label}>
              {label}
            </Part>
            <PictureImage picture={picture} alt="" sizes={HALF} />
          </div>
        ))}
      </div>
    </div>
  );
}

/**
 * The second picture over the first, from an edge on. What is moved is a box that scrolls sideways, of twice its width:
 * both pictures stick to it, and the second is seen beyond the box's middle. So fingers, wheels and arrow keys move it
 * as they move anything, and no script is needed.
 */
function Slider({ sides, state: { language } }: Sides<"pictures"> & { state: CompareState }) {
  const [first, second] = sides;
  const { width, height } = first.picture;
  const say = sayIn(language);
  return (
    <div className={css.fit} style={cssVars({ ratio: width / height })}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not scroll. */}
      <div
        className={css.slider}
        dir="ltr"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways.
        tabIndex={0}
        aria-label={say("compare.slider", { first: first.label, second: second.label })}
      >
        <div className={css.way}>
          <div className={`${css.side} ${css.under}`} aria-hidden="true">
            <PictureImage picture={first.picture} alt="" sizes={WHOLE} />
            <span className={css.name} dir="auto">
              {first.label}
            </span>
          </div>
          <div className={`${css.side} ${css.over}`} aria-hidden="true">
            <div className={`${css.side} ${css.under}`}>
              <PictureImage picture={second.picture} alt="" sizes={WHOLE} />
              <span className={css.name} dir="auto">
                {second.label}
              </span>
            </div>
          </div>
          <i className={css.middle} aria-hidden="true" />
        </div>
      </div>
    </div>
  );
}
