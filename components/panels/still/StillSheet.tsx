import type { ReactNode } from "react";
import css from "./still.module.css";

type Props = {
  /** The question or the place that the drawing is about, in the largest type of the stage. */
  title?: string;
  /** In place of a title: a head of the kind's own. */
  head?: ReactNode;
  /** What is said of the drawing at this step, at its foot. */
  note?: string;
  /** The drawing, which takes the height that head and foot leave. */
  children: ReactNode;
};

/** What all kinds draw on: a head that begins at one place, the drawing, a line at the foot. */
export function StillSheet({ title, head, note, children }: Props) {
  return (
    <div className={css.sheet}>
      {title && (
        <p className={css.question} data-part={`title:${title}`}>
          {title}
        </p>
      )}
      {head}
      <div className={css.body}>{children}</div>
      {note && (
        <p className={css.note} data-part={`note:${note}`}>
          {note}
        </p>
      )}
    </div>
  );
}
