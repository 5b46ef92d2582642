import { square } from "@/components/cards/layout";
import { colour } from "@/components/cards/palette";
import { ReportLine } from "@/components/cards/ReportLine";
import { Words } from "@/components/cards/Words";
import type { CardManner } from "@/story/model/card";
import type { CountState, Field } from "./CountState";
import { laneWords } from "./laneWords";

/** Left free on the right, for what stands beyond a line's figure. */
const beyond = 30;
const width = square.size - beyond;
/** px of height for the field, by how many lines stand under it. */
const room = [300, 236, 160];

/** The field of marks on a preview card, and under it the line of each report. */
export function CountCard({ state: { field, lanes }, manner }: { state: CountState; manner: CardManner }) {
  if (!field) return <div style={{ display: "flex" }} />;
  if (manner === "shape") return <Marks field={field} width={square.size} height={tall(field, square.size, 400)} />;
  const height = tall(field, width, room[lanes.length] ?? 0);
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <Marks field={field} width={width} height={height} />
      {lanes.map((lane) => (
        <div key={lane.claim} style={{ display: "flex", flexDirection: "column", marginTop: 4 }}>
          <ReportLine qualifier={lane.qualifier} at={(lane.value / field.span) * width} width={square.size} />
          <Words as="label" text={laneWords(lane)} room={{ tall: 42 }} />
        </div>
      ))}
    </div>
  );
}

/** Marks stand no further apart than they do across, so that a few do not fill the card. */
const tall = ({ rows, columns }: Field, width: number, most: number) => Math.min(most, (width / columns) * rows);

type Props = { field: Field; width: number; height: number };

function Marks({ field: { rows, columns, marks, bands }, width, height }: Props) {
  const [x, y] = [width / columns, height / rows];
  const size = Math.min(x, y) * 0.8;
  const dots = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const [column, row] = [Math.floor((from + index) / rows), (from + index) % rows];
      return `M${((column + 0.5) * x).toFixed(1)} ${((row + 0.5) * y).toFixed(1)}v.01`;
    }).join("");
  const pen = (token: "ink" | "paper" | "rule-ui", share = 1) => ({
    stroke: colour(token),
    strokeWidth: size * share,
    strokeLinecap: "round" as const,
  });
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" style={{ flexShrink: 0 }}>
      <path d={dots(0, marks)} {...pen("rule-ui", 0.4)} />
      {bands.map(({ from, to }) => (
        <path key={to} d={dots(from, to)} {...pen("ink")} />
      ))}
      {bands.map(
        ({ from, to, kind }) => kind === "hollow" && <path key={to} d={dots(from, to)} {...pen("paper", 0.7)} />,
      )}
    </svg>
  );
}
