import { colour } from "@/components/cards/palette";
import type { DrawingRoom } from "@/components/panels/panel";
import type { ChartState, Line, Mark } from "./ChartState";
import { barsPath, hollowLine, linePath, ofKind, rangePath, UNITS } from "./pathOf";

type Props = { state: ChartState; room: DrawingRoom };

/** px that the drawing leaves free at its edges, so that no stroke is cut, and of a stroke. */
const EDGE = 12;
const PEN = 6;

/** A chart's lines, bars or dots on a preview card. */
export function ChartCard({ state: { drawing, kind }, room: { width, height } }: Props) {
  if (drawing.form !== "plots") return <div style={{ display: "flex" }} />;
  // A unit of the drawing is a pixel of the card.
  const x = (share: number) => (EDGE + share * (width - 2 * EDGE)) / UNITS;
  const y = (share: number) => 1 - (height - EDGE - share * (height - 2 * EDGE)) / UNITS;
  const place = (mark?: Mark): Mark | undefined =>
    mark && {
      ...{ x: x(mark.x), y: y(mark.y), solid: mark.solid },
      ...(mark.low !== undefined && { low: y(mark.low) }),
      ...(mark.high !== undefined && { high: y(mark.high) }),
    };
  const base = y(drawing.zero);
  const bars = { base, wide: (drawing.wide * 0.7 * width) / UNITS };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawing.plots
        .flatMap(({ lines }) => lines)
        .map(({ id, marks, tone }) => (
          <CardSeries key={id} line={{ tone, marks: marks.map(place) }} kind={kind} bars={bars} />
        ))}
      <path d={`M0 ${(1 - base) * UNITS}H${width}`} stroke={colour("stage-ink-2")} strokeWidth={3} fill="none" />
    </svg>
  );
}

type SeriesProps = {
  line: Pick<Line, "tone" | "marks">;
  kind: ChartState["kind"];
  bars: { base: number; wide: number };
};

function CardSeries({ line: { tone, marks }, kind, bars }: SeriesProps) {
  const ink = colour(tone === "thin" ? "stage-rule-ui" : "stage-ink");
  const stroke = { fill: "none", stroke: ink, strokeWidth: tone === "heavy" ? PEN * 1.6 : PEN };
  const [solid, hollow] = [ofKind(marks, true), ofKind(marks, false)];
  if (kind === "bar")
    return (
      <g>
        <path d={barsPath(solid, bars)} fill={ink} />
        <path d={barsPath(hollow, bars)} {...stroke} strokeWidth={3} />
      </g>
    );
  if (kind === "dot")
    return <g>{marks.flatMap((mark) => (mark ? <Dot key={`${mark.x} ${mark.y}`} mark={mark} ink={ink} /> : []))}</g>;
  return (
    <g>
      <path d={rangePath(marks)} fill={colour("stage-rule")} />
      <path d={linePath(solid)} {...stroke} />
      <path d={linePath(hollowLine(marks))} {...stroke} strokeDasharray={`${PEN * 3} ${PEN * 2}`} />
    </g>
  );
}

const Dot = ({ mark: { x, y, solid }, ink }: { mark: Mark; ink: string }) => (
  <circle
    cx={x * UNITS}
    cy={(1 - y) * UNITS}
    r={PEN * 1.4}
    fill={solid ? ink : colour("stage-ground")}
    stroke={ink}
    strokeWidth={3}
  />
);
