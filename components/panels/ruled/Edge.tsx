import { Part } from "@/components/panels/Part";
import styles from "./edge.module.css";
import { edgePath } from "./edgePath";
import type { Hedge } from "./Hedge";

type Props = {
  hedge: Hedge;
  /** The part it is, where it is one. */
  name?: string;
};

/** Units, more than any stage is wide. */
const LONG = 640;

/** The line that a report rules off; its shape is the hedge. Straight ones are borders, as those fit any width. */
export function Edge({ hedge, name }: Props) {
  const drawing = hedge !== "exact" && hedge !== "up-to" && (
    <svg aria-hidden viewBox={`0 0 ${LONG} 10`} preserveAspectRatio="xMinYMin slice">
      <path d={edgePath(hedge, LONG)} />
    </svg>
  );
  const look = { className: styles.edge, "data-hedge": hedge };
  if (name === undefined) return <i {...look}>{drawing}</i>;
  return (
    <Part as="i" name={name} enter="grow" wait={300} take={300} {...look}>
      {drawing}
    </Part>
  );
}
