import { square } from "@/components/cards/layout";
import { colour } from "@/components/cards/palette";
import { Words } from "@/components/cards/Words";
import type { CardManner } from "@/story/model/card";
import type { SpineState } from "./states";

const tall = 410;
const x = 30;

/** The line of days on a preview card: a day of which something has been told is filled. */
export function SpineCard({ state: { days }, manner }: { state: SpineState; manner: CardManner }) {
  const pitch = Math.min(104, tall / days.length);
  const y = (index: number) => (index + 0.5) * pitch;
  const height = pitch * days.length;
  const r = Math.min(22, pitch / 3);
  return (
    <div style={{ display: "flex", position: "relative", width: square.size, height }}>
      <svg width={square.size} height={height} viewBox={`0 0 ${square.size} ${height}`} aria-hidden="true">
        {days.map(({ day, onward }, index) => (
          <path
            key={day}
            d={onward ? `M${x} ${y(index)}V${y(index + 1)}` : ""}
            stroke={colour("ink")}
            strokeWidth={6}
            strokeDasharray={onward === "later" ? "12 9" : undefined}
          />
        ))}
        {days.map(({ day, entries }, index) => (
          <circle
            key={day}
            cx={x}
            cy={y(index)}
            r={r}
            fill={colour(entries.length > 0 ? "ink" : "paper")}
            stroke={colour("ink")}
            strokeWidth={6}
          />
        ))}
      </svg>
      {manner === "whole" &&
        days.map(({ day, label }, index) => (
          <Words
            key={day}
            as="large"
            text={label}
            room={{ lines: { from: 1, to: 1 }, tall: pitch * 0.8 }}
            style={{ position: "absolute", left: 86, top: y(index) - pitch * 0.4 }}
          />
        ))}
    </div>
  );
}
