import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { StillSheet } from "@/components/panels/still/StillSheet";
import type { ChartState, Plot as PlotState } from "./ChartState";
import css from "./chart.module.css";
import { Plot } from "./Plot";
import { Rows } from "./Rows";

/** One step of a chart, drawn: its unit, the drawing, and at the foot what its scale does and who says so. */
export function ChartStill({ state }: { state: ChartState }) {
  const { title, unit, notes, noteLines } = state;
  return (
    <StillSheet title={title}>
      <p className={css.unit}>{unit}</p>
      <Drawn state={state} />
      <Part as="p" className={css.note} name={`note:${notes.join(" ")}`} style={cssVars({ lines: noteLines })}>
        {notes.join(" ")}
      </Part>
    </StillSheet>
  );
}

function Drawn({ state: { drawing, kind, group } }: { state: ChartState }) {
  if (drawing.form === "rows")
    return <Rows rows={drawing.rows} kind={kind} broken={drawing.broken} zero={drawing.zero} />;
  const { plots, apart } = drawing;
  const plot = (one: PlotState) => (
    <Plot key={one.lines[0]?.id} plot={one} drawing={drawing} kind={kind} group={group} />
  );
  return apart ? <div className={css.apart}>{plots.map(plot)}</div> : plots.map(plot);
}
