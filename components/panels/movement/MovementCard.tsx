import { square } from "@/components/cards/layout";
import { colour } from "@/components/cards/palette";
import type { CardManner } from "@/story/model/card";
import type { MovementState } from "./states";

const width = square.size;
const room = { whole: 340, shape: 460 };

/** The register of places on a preview card, with the ways told so far, cut off at the now line. */
export function MovementCard({ state, manner }: { state: MovementState; manner: CardManner }) {
  const { number, slots, places, heads, trails } = state;
  const height = Math.min(room[manner], slots * 44);
  const slot = height / slots;
  const now = width - 40;
  const x = (step: number) => (step / number) * now;
  const y = (line: number) => (line + 0.5) * slot;
  const r = Math.min(13, slot * 0.36);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <clipPath id="told">
        <rect x={0} y={0} width={now} height={height} />
      </clipPath>
      {places.map(({ id, first, slots: lines, focus }) => (
        <g key={id}>
          {focus && <rect x={0} y={first * slot} width={width} height={lines * slot} fill={colour("sheet")} />}
          <path
            d={`M0 ${first * slot + 2}h${width}`}
            stroke={colour(focus ? "ink" : "rule-ui")}
            strokeWidth={focus ? 5 : 3}
          />
        </g>
      ))}
      <g clipPath="url(#told)" fill="none" strokeWidth={5} strokeLinejoin="round">
        {trails.map(({ actor, colour: token, evidence, points }) => (
          <polyline
            key={actor}
            points={points.map((point) => `${x(point.step)},${y(point.slot)}`).join(" ")}
            stroke={colour(token)}
            strokeDasharray={evidence === "disputed" ? "12 9" : undefined}
          />
        ))}
      </g>
      {heads.map(({ actor, slot: line, colour: token, evidence }) => (
        <circle
          key={actor}
          cx={now}
          cy={y(line)}
          r={r}
          fill={colour(evidence === "disputed" ? "paper" : token)}
          stroke={colour(token)}
          strokeWidth={5}
        />
      ))}
    </svg>
  );
}
