import type { CSSProperties, ReactNode } from "react";
import css from "./still.module.css";

type Props = {
  /** A <StillTitle>, or a head of the kind's own. */
  head: ReactNode;
  /** What holds for every step; "" where nothing does. */
  footer: string;
  /** Custom properties that the drawing is laid out by. */
  style?: CSSProperties;
  /** The drawing, which takes the height that head and footer leave, and under it <StillNotes>. */
  children: ReactNode;
};

/** What all kinds draw on: a head that begins at one place, the drawing, a footer at the foot. */
export function StillSheet({ head, footer, style, children }: Props) {
  return (
    <div className={css.sheet} style={style}>
      {head}
      {children}
      {footer && <p className={css.footer}>{footer}</p>}
    </div>
  );
}
