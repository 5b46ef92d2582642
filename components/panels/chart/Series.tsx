import { Part } from "@/components/panels/Part";
import type { ChartState, Line } from "./ChartState";
import css from "./chart.module.css";
import { barsPath, dotsPath, hollowLine, linePath, ofKind, rangePath, UNITS, whiskersPath } from "./pathOf";

type Props = { line: Line; kind: ChartState["kind"]; group: string; wide: number; base: number };
type Stroke = { name: string; className: string | undefined; d: string };

/** Of a bar's room, what it fills. */
const BAR = 0.72;

/** The marks of a series, those of a sort one path: solid, or hollow where what they rest on is in doubt. */
export function Series({ line: { id, marks, tone }, kind, group, wide, base }: Props) {
  const bars = { base, wide: wide * BAR };
  const solid = ofKind(marks, true);
  const hollow = ofKind(marks, false);
  const strokes: Record<ChartState["kind"], Stroke[]> = {
    line: [...(wide < 0.2 ? [band(marks)] : [whiskers(marks)]), line(solid), dashed(hollowLine(marks))],
    range: [band(marks), line(solid), dashed(hollowLine(marks))],
    bar: [
      { name: "bars", className: css.bars, d: barsPath(solid, bars) },
      { name: "hollow-bars", className: css.hollowBars, d: barsPath(hollow, bars) },
      whiskers(marks),
    ],
    dot: [
      whiskers(marks),
      { name: "dots", className: css.dots, d: dotsPath(solid) },
      { name: "rings", className: css.dots, d: dotsPath(hollow) },
      { name: "holes", className: css.holes, d: dotsPath(hollow) },
    ],
  };
  return (
    <svg
      aria-hidden
      className={css.series}
      viewBox={`0 0 ${UNITS} ${UNITS}`}
      preserveAspectRatio="none"
      data-tone={tone}
    >
      {strokes[kind]
        .filter(({ d }) => d !== "")
        .map(({ name, className, d }) => (
          <Part as="path" key={name} name={`${name}:${id}:${group}`} className={className} d={d} />
        ))}
    </svg>
  );
}

const line = (marks: Line["marks"]): Stroke => ({ name: "line", className: css.line, d: linePath(marks) });
const dashed = (marks: Line["marks"]): Stroke => ({ name: "dashed", className: css.dashed, d: linePath(marks) });
const band = (marks: Line["marks"]): Stroke => ({ name: "band", className: css.band, d: rangePath(marks) });
const whiskers = (marks: Line["marks"]): Stroke => ({ name: "ends", className: css.ends, d: whiskersPath(marks) });
