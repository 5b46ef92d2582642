import { square } from "@/components/cards/layout";
import { colour } from "@/components/cards/palette";
import type { CardManner } from "@/story/model/card";
import { drawOutlines } from "./drawOutlines";
import type { LocatorState } from "./states";

const width = square.size;
const room = { whole: 354, shape: 466 };

/** The map of a step on a preview card, as much of it as shows the whole view. */
export function LocatorCard({ state: { map, view, labels }, manner }: { state: LocatorState; manner: CardManner }) {
  const { land, borders, focus } = drawOutlines(map);
  const height = room[manner];
  const scale = Math.min(width / view.width, height / view.height);
  const box = [view.x - width / scale / 2, view.y - height / scale / 2, width / scale, height / scale];
  const pen = (px: number) => ({ fill: "none", strokeWidth: px / scale, strokeLinejoin: "round" as const });
  return (
    <svg width={width} height={height} viewBox={box.join(" ")} aria-hidden="true">
      <path d={land} fill={colour("sheet")} stroke={colour("rule-ui")} strokeWidth={2 / scale} />
      <path d={borders} {...pen(2)} stroke={colour("rule")} />
      <path d={focus} {...pen(6)} stroke={colour("ink")} />
      {labels.map(
        ({ place, kind, at }) =>
          kind === "town" && (
            <circle key={place} cx={view.x + at.x} cy={view.y + at.y} r={11 / scale} fill={colour("ink")} />
          ),
      )}
    </svg>
  );
}
