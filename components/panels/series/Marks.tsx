import { Part } from "@/components/panels/Part";
import { marksBox, marksPath } from "@/components/panels/ruled/marksPath";
import type { Band } from "./SeriesState";
import css from "./series.module.css";

type Props = { name: string; bands: Band[]; across: number };

/** The marks of a row in one line, those of a kind one path. */
export function Marks({ name, bands, across }: Props) {
  const rows = { row: across, apart: 8 };
  const { x, width, height } = marksBox(across, rows);
  return (
    <svg aria-hidden className={css.marks} viewBox={`${x} 0 ${width} ${height}`}>
      {bands.map(({ from, to, solid }) => (
        <g key={from} data-kind={solid ? "solid" : "ring"} transform={`translate(${from * 10})`}>
          <Part as="path" name={`band:${name}:${from}`} d={marksPath(to - from, rows, solid)} />
        </g>
      ))}
    </svg>
  );
}
