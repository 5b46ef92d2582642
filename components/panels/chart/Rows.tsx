import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import type { ChartState, Mark, Row } from "./ChartState";
import css from "./chart.module.css";

type Props = { rows: Row[]; kind: ChartState["kind"]; broken: boolean; zero: number };

/** Names, one under another: each with its figure, and under them its bar, its dot or its range. */
export function Rows({ rows, kind, broken, zero }: Props) {
  return (
    <div className={css.rows} style={cssVars({ zero })} data-broken={broken ? "" : undefined}>
      {rows.map(({ id, name, label, figure, says, mark, tone }) => (
        <div key={id} className={css.row} data-tone={tone} data-first={name === undefined ? undefined : ""}>
          <Part as="p" name={`row:${id}`} className={css.name} data-told={says ? "now" : undefined}>
            {[name, label].flatMap((words) => words ?? []).join(" · ")}{" "}
            {mark ? <b data-hollow={mark.solid ? undefined : ""}>{figure}</b> : figure} {says}
          </Part>
          <div className={css.track}>{mark && <Marked id={id} mark={mark} kind={kind} zero={zero} />}</div>
        </div>
      ))}
    </div>
  );
}

type MarkedProps = Pick<Props, "kind" | "zero"> & { id: string; mark: Mark };

function Marked({ id, mark: { y, low, high, solid }, kind, zero }: MarkedProps) {
  const bar = { x: Math.min(y, zero), wide: Math.abs(y - zero) };
  const hollow = solid ? undefined : "";
  return (
    <>
      {kind === "bar" && (
        <Part as="i" name={`bar:${id}`} className={css.bar} style={cssVars(bar)} data-hollow={hollow} />
      )}
      {low !== undefined && high !== undefined && (
        <Part as="i" name={`ends:${id}`} className={css.span} style={cssVars({ x: low, wide: high - low })} />
      )}
      {kind !== "bar" && (
        <Part as="i" name={`dot:${id}`} className={css.dot} style={cssVars({ x: y })} data-hollow={hollow} />
      )}
    </>
  );
}
