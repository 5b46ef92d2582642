import type { Qualifier } from "@/story/model/claim";
import styles from "./count.module.css";

/** What stands at a lane's figure, and how far left of the figure the drawing begins, in px. */
type End = { path: string; before: number; width: number };

const height = 8;

/** The end of a lane is its qualifier, told apart by shape alone. The line comes in from the left at half height. */
export function LaneEnd({ qualifier, part }: { qualifier: Qualifier; part?: string }) {
  const { path, before, width } = endOf(qualifier);
  return (
    <svg
      aria-hidden
      className={styles.end}
      data-part={part}
      data-enter={part && "last"}
      data-end={qualifier}
      style={{ marginInlineStart: -before }}
      width={width}
      height={height}
    >
      <path d={path} />
    </svg>
  );
}

/** Length of the open dashes that end an `about`; the solid line stops where they begin. */
const fade = 24;

function endOf(qualifier: Qualifier): End {
  switch (qualifier) {
    case "exact":
      return { path: "M1 0v8", before: 2, width: 2 };
    case "about":
      return { path: "M2 4h5m3 0h4m3 0h3m3 0h1", before: fade, width: fade };
    case "up-to":
      return { path: "M1 0v8M9 .5 4.5 4 9 7.5", before: 2, width: 10 };
    case "at-least":
      return { path: "M1 0v8M1 4h10M7 .5 11.5 4 7 7.5", before: 2, width: 13 };
    case "more-than":
      return { path: "M0 4h10M6 .5 10.5 4 6 7.5", before: 1, width: 12 };
    case "unknown":
      return { path: "", before: 0, width: 1 };
  }
}
