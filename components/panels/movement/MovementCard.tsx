import { colour } from "@/components/cards/palette";
import type { DrawingRoom } from "@/components/panels/panel";
import type { Group } from "./drawMark";
import { layOut, type Told } from "./layOut";
import type { MovementState } from "./MovementState";
import { STAGE } from "./plan";

/** The strokes of the drawing, in units. */
const WIDTHS: Partial<Record<Group["look"], number>> = { arc: 24, bar: 18, ring: 11, outline: 13, way: 13, line: 14 };

/** How strong what was told before is drawn, as in the style sheet. */
const DIMMED = 0.5;

/** The place of one step on a preview card, without a word. */
export function MovementCard({ state, room: { width, height } }: { state: MovementState; room: DrawingRoom }) {
  const marks = [
    ...state.before.map(({ mark }) => mark),
    ...state.stays,
    ...state.labels.flatMap(({ mark }) => mark ?? []),
  ];
  const { house, under, over } = layOut(state.house, marks);
  const edge = { stroke: colour("stage-ink"), strokeWidth: 4 };
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 110 ${STAGE.width + 50} ${STAGE.height - 140}`}
      aria-hidden="true"
      fill="none"
    >
      <rect width={STAGE.width + 50} height={STAGE.height} fill={colour("stage-ground")} />
      {under.map((told) => (
        <Strokes key={told.mark.name} told={told} />
      ))}
      {house && (
        <g>
          <path d={house.walls} fill={colour("stage-rule")} fillOpacity={0.4} />
          <path d={house.aslant} fill={colour("stage-rule")} fillOpacity={0.2} />
          <path d={house.floors.join("")} fill={colour("stage-rule")} {...edge} />
          <path d={house.slabs.join("")} fill={colour("stage-ink")} />
          <path d={house.edges} {...edge} />
          <path d={house.foot} {...edge} strokeWidth={8} />
        </g>
      )}
      {over.map((told) => (
        <Strokes key={told.mark.name} told={told} />
      ))}
    </svg>
  );
}

function Strokes({ told: { mark, groups } }: { told: Told }) {
  const own = colour(`stage-${mark.colour}`);
  const paths = groups.flatMap(({ look, paths, clip }) => (clip ? [clip] : paths).map((d) => ({ look, d })));
  return (
    <g opacity={mark.dimmed ? DIMMED : 1}>
      {paths.map(({ look, d }) => {
        const width = WIDTHS[look];
        if (width === undefined && !["road", "kerb", "area"].includes(look))
          return (
            <path
              key={d}
              d={d}
              fill={mark.hollow ? "none" : own}
              fillOpacity={look === "light" ? 0.2 : 1}
              stroke={own}
              strokeWidth={mark.hollow ? 5 : 0}
            />
          );
        const twice = mark.hollow && width !== undefined;
        return (
          <g key={d}>
            <path d={d} stroke={own} strokeWidth={twice ? width * 1.8 : (width ?? 3)} />
            {twice && <path d={d} stroke={colour("stage-ground")} strokeWidth={width * 0.7} />}
          </g>
        );
      })}
    </g>
  );
}
