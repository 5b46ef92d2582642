import type { ReactNode } from "react";
import css from "./still.module.css";

type Props = { step?: string; group?: string; children: ReactNode };

/** What a still stands in: the stage where it is pinned, a piece of the page where it is not. A sentence beside it speaks for it. */
export function StillBox({ step, group, children }: Props) {
  return (
    <div className="still" data-still={step} data-group={group} aria-hidden="true">
      <div className={css.frame}>{children}</div>
    </div>
  );
}
