import { Part } from "@/components/panels/Part";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import { tile } from "./drawMark";
import type { Label, Mark } from "./MovementState";
import css from "./movement.module.css";

type Props = { label: Label; wait: number; language: Language };

/** What is told, in large letters under a sample of its mark; then what else, and who says so; then what nobody tells. */
export function LabelText({ label: { name, says, note, by, byHead, untold, mark }, wait, language }: Props) {
  const speaker = byHead ? undefined : by;
  const said = note && speaker ? sayIn(language)("colon", { label: note, words: speaker }) : note || speaker;
  return (
    <Part as="p" name={`label:${name}`} className={css.label} wait={wait}>
      <b>
        {mark && <Sample mark={mark} />}
        {says}
      </b>
      {said && <span>{said}</span>}
      {untold && <em>{untold}</em>}
    </Part>
  );
}

const SIDE = 21;
const STEP = 2.3 * SIDE;

/** Nothing of what stands beside the house: its tiles would be counted twice. */
function Sample({ mark: { form, colour, hollow, persons } }: { mark: Mark }) {
  const own = { "data-colour": colour, "data-hollow": hollow || undefined };
  if (form === "near") return null;
  if (!persons) return <i className={css.sample} data-form={form} {...own} />;
  const tiles = Array.from({ length: persons }, (_, index) => tile([SIDE + index * STEP, SIDE * 0.6], SIDE));
  return (
    <svg className={css.tiles} viewBox={`0 0 ${(persons - 1) * STEP + 2 * SIDE} ${SIDE * 1.2}`} aria-hidden="true">
      <path className={css.tile} d={tiles.join("")} {...own} />
    </svg>
  );
}
