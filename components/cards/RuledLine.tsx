import { edgePath } from "@/components/panels/ruled/edgePath";
import type { Qualifier } from "@/story/model/claim";
import { inside } from "./layout";
import { colour } from "./palette";

const scale = 3;

/** The line that a report rules over its figure: its shape is the hedge. */
export function RuledLine({ qualifier }: { qualifier: Qualifier }) {
  const [width, height] = [inside.width / scale, 11];
  return (
    <svg
      width={inside.width}
      height={height * scale}
      viewBox={`0 -1 ${width} ${height}`}
      aria-hidden="true"
      style={{ flexShrink: 0 }}
    >
      <path
        d={edgePath(qualifier === "unknown" ? "exact" : qualifier, width)}
        fill="none"
        stroke={colour("stage-ink")}
        strokeWidth={2}
      />
    </svg>
  );
}
