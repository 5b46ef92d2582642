import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import type { ChartState, Drawing, Line, Plot as PlotState } from "./ChartState";
import css from "./chart.module.css";
import { Series } from "./Series";

type Plots = Extract<Drawing, { form: "plots" }>;
type Props = { plot: PlotState; drawing: Plots; kind: ChartState["kind"]; group: string };

/** Em of the speaker's type that words and figures take, on the average. */
const EM = { words: 0.49, figure: 0.72, tick: 0.5 };

/** Series over ruled values, named where they end; a small one of several is named above. */
export function Plot({ plot: { lines, named }, drawing, kind, group }: Props) {
  const { apart, across, up, broken, zero, wide } = drawing;
  const ends = Math.max(
    ...lines.map(({ label, figure }) => Math.max(label.length * EM.words, figure.length * EM.figure)),
  );
  const ticks = Math.max(...up.map(({ words }) => words.length)) * EM.tick;
  const [first] = lines;
  // Ranges are ground, over which lines lie.
  const hasRange = ({ marks }: Line) => Number(marks.some((mark) => mark?.low !== undefined));
  const grounded = lines.toSorted((a, b) => hasRange(b) - hasRange(a));
  return (
    <div className={css.plot} style={cssVars({ ends: apart ? 0 : ends + 0.5, ticks: ticks + 0.4 })}>
      {apart && first && <Label line={first} />}
      <div className={css.field}>
        {up.map(({ at, words }) => (
          <i
            key={words}
            className={css.ruled}
            style={cssVars({ y: at })}
            data-base={at === zero && !broken ? "" : undefined}
          >
            <span>{words}</span>
          </i>
        ))}
        {broken && <i className={css.broken} />}
        {grounded.map((line) => (
          <Series key={line.id} line={line} kind={kind} group={group} wide={wide} base={zero} />
        ))}
        {named.map(({ id, x, y }) => (
          <Part as="i" key={id} name={`point:${id}:${group}`} className={css.point} style={cssVars({ x, y })} />
        ))}
        {named.map(({ id, x, y, figure, says }) => (
          <Part
            as="p"
            key={id}
            name={`named:${id}`}
            className={css.named}
            style={cssVars({ x, y })}
            data-side={x > 0.5 ? "before" : undefined}
            data-under={y > 0.7 ? "" : undefined}
            data-told="now"
          >
            <b>{figure}</b> {says}
          </Part>
        ))}
      </div>
      {!apart && (
        <div className={css.labels}>
          {lines.map((line) => (
            <Label key={line.id} line={line} />
          ))}
        </div>
      )}
      <div className={css.across}>
        {across.map(({ at, words }) => (
          <span key={words} style={cssVars({ x: at })} data-end={at < 0.08 ? "first" : at > 0.92 ? "last" : undefined}>
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}

const Label = ({ line: { id, label, figure, hollow, tone, labelAt } }: { line: Line }) => (
  <p className={css.label} style={cssVars({ y: labelAt })} data-tone={tone}>
    {figure && (
      <Part as="b" name={`figure:${id}`} data-hollow={hollow ? "" : undefined}>
        {figure}
      </Part>
    )}{" "}
    <Part as="span" name={`label:${id}`}>
      {label}
    </Part>
  </p>
);
