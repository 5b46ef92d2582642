import type { ReactNode } from "react";
import css from "./still.module.css";

type Props = {
  step?: string;
  group?: string;
  /** It holds a player, and says itself what a screen reader is not to hear. */
  plays?: boolean;
  children: ReactNode;
};

/** What a still stands in: the stage where it is pinned, a piece of the page where it is not. A sentence beside it speaks for it. */
export function StillBox({ step, group, plays, children }: Props) {
  return (
    <div className="still" data-still={step} data-group={group} aria-hidden={plays ? undefined : "true"}>
      <div className={css.frame}>{children}</div>
    </div>
  );
}
