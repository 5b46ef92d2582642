import { colour } from "@/components/cards/palette";
import type { DrawingRoom } from "@/components/panels/panel";
import { drawOutlines } from "./drawOutlines";
import type { MapState } from "./states";

type Props = { state: MapState; room: DrawingRoom };

/** The map of a step on a preview card, as much of it as shows the whole view. */
export function MapCard({ state: { map, view, labels, drawn, accounts = [] }, room: { width, height } }: Props) {
  const { land, borders, focus, rivers } = drawOutlines(map);
  const scale = Math.min(width / view.width, height / view.height);
  const box = [view.x - width / scale / 2, view.y - height / scale / 2, width / scale, height / scale];
  const pen = (px: number) => ({ fill: "none", strokeWidth: px / scale, strokeLinejoin: "round" as const });
  return (
    <svg width={width} height={height} viewBox={box.join(" ")} aria-hidden="true">
      <path d={land} fill={colour("stage-ground")} stroke={colour("stage-rule-ui")} strokeWidth={2 / scale} />
      <path d={borders} {...pen(2)} stroke={colour("stage-rule-ui")} />
      <path d={focus} {...pen(6)} fill={colour("stage-rule")} stroke={colour("stage-ink")} />
      <path d={rivers} {...pen(5)} stroke={colour("stage-teal")} />
      {[...drawn, ...accounts].map(({ id, line, area, points, hollow }) => (
        <path
          key={id}
          d={`${area}${line}${points}`}
          {...pen(hollow ? 3 : 7)}
          strokeLinecap="round"
          stroke={colour("stage-ink")}
        />
      ))}
      {labels.map(
        ({ place, kind, at }) =>
          kind === "town" && (
            <rect
              key={place}
              x={view.x + at.x - 10 / scale}
              y={view.y + at.y - 10 / scale}
              width={20 / scale}
              height={20 / scale}
              fill={colour("stage-ink")}
            />
          ),
      )}
    </svg>
  );
}
