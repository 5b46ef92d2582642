import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { formatNumber } from "@/story/format/formatNumber";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Linked } from "@/story/model/scene";
import { acrossFor } from "./acrossFor";
import { type Along, alongOf } from "./alongOf";
import type { Drawing, Line, Mark, Named, Row, Tone } from "./ChartState";
import type { DataTable } from "./DataFile";
import { cellsOf, inView, type Point, pointsOf } from "./pointsOf";
import { type Scale, scaleFor } from "./scaleFor";
import type { ChartStep, ChartYaml } from "./schema";

export type ToLay = { scene: ChartYaml; table: DataTable; step: ChartStep; linked: Linked };
/** A series as a step shows it. */
export type View = { id: string; label: string; points: Point[] };
export type Laid = { drawing: Drawing; scale: Scale; along: Along; views: View[] };

/** The height of a label of two lines, in shares of the drawing's on a phone. */
const LABEL = 0.24;

/** A step laid out: what it shows of the table, and where that lies. */
export function layStep(lay: ToLay): Laid {
  const { scene, table, step } = lay;
  const along = alongOf(cellsOf(table, scene.along));
  const scale = scaleFor(scene, table, step);
  const views = (step.show ?? Object.keys(scene.series)).map((id) => ({
    id,
    label: scene.series[id]?.label ?? id,
    points: inView(pointsOf(scene, table, id), step.from, step.to),
  }));
  const drawing = along === "name" ? layRows(lay, scale, views) : layPlots(lay, { scale, along, views });
  return { drawing, scale, along, views };
}

/** Steps of one group are one drawing, to which lines are added. */
export const groupOf = ({ drawing, scale, views }: Laid, step: ChartStep): string =>
  [
    drawing.form === "plots" && drawing.apart ? "apart" : "together",
    drawing.form === "plots" ? [step.from, step.to].join("–") : views[0]?.points.map(({ name }) => name).join(","),
    [scale.from, scale.to, scale.log].join("–"),
  ].join(" ");

/** A value's figure; a range in place of a value that is not there. */
export function figureOf({ value, low, high }: Point, language: Language): string | undefined {
  if (value !== undefined) return formatNumber(value, language);
  if (low === undefined || high === undefined) return undefined;
  return sayIn(language)("chart.range", { low: formatNumber(low, language), high: formatNumber(high, language) });
}

/** A scale that has no 0 begins at its own foot. */
const zeroOf = ({ place, from, log }: Scale): number => (log || from > 0 ? 0 : place(0));

const isEmpty = ({ value, low }: Point) => value === undefined && low === undefined;

function markOf(point: Point, { place }: Scale, x: number, { claim }: Linked): Mark | undefined {
  if (isEmpty(point)) return undefined;
  const { value, low, high } = point;
  const middle = value ?? ((low ?? 0) + (high ?? 0)) / 2;
  return {
    ...{ x, y: place(middle) },
    ...(low !== undefined && high !== undefined && { low: place(low), high: place(high) }),
    solid: point.claim === undefined || !isDoubted(claim(point.claim).status),
  };
}

const toneOf = (id: string, { highlight }: ChartStep): Tone =>
  highlight.length === 0 ? "plain" : highlight.includes(id) ? "heavy" : "thin";

function layPlots(
  { scene, step, linked }: ToLay,
  { scale, along, views }: Pick<Laid, "scale" | "along" | "views">,
): Drawing {
  const { language } = linked;
  const across = acrossFor(
    views.flatMap(({ points }) => points),
    along,
    scene.kind,
    language,
  );
  const lines = views.map(({ id, label, points }): Line => {
    const marks = points.map((point) => markOf(point, scale, across.place(point.at), linked));
    const last = points.findLast((point) => !isEmpty(point));
    const end = marks.findLast((mark) => mark !== undefined);
    const [labelAt, hollow] = [end?.y ?? 0, end?.solid === false];
    // Of dots the last is no more than the others.
    const figure = scene.kind === "dot" ? undefined : last && figureOf(last, language);
    return { id, label, figure: figure ?? "", hollow, marks, tone: toneOf(id, step), labelAt };
  });
  const named = (of: string[]): Named[] =>
    step.annotate.flatMap(({ at, series, says }) => {
      const point = views.find(({ id }) => id === series)?.points.find(({ name }) => name === String(at));
      if (!point || point.value === undefined || !of.includes(series)) return [];
      const figure = formatNumber(point.value, language);
      return [{ id: `${series}:${at}`, x: across.place(point.at), y: scale.place(point.value), figure, says }];
    });
  const apart = step.apart ?? false;
  const together = apart ? lines.map((line) => [line]) : [spread(lines)];
  return {
    form: "plots",
    plots: together.map((lines) => ({ lines, named: named(lines.map(({ id }) => id)) })),
    ...{ apart, across: across.ticks, broken: scale.log || scale.from > 0, zero: zeroOf(scale), wide: across.wide },
    up: scale.ruled.map((value) => ({ at: scale.place(value), words: formatNumber(value, language) })),
  };
}

/** Lines whose labels do not lie over one another, each as near to its line's end as the others let it be. */
function spread(lines: Line[]): Line[] {
  const highest = lines.toSorted((a, b) => b.labelAt - a.labelAt);
  const at: number[] = [];
  for (const { labelAt } of highest) at.push(Math.min(labelAt, (at.at(-1) ?? 1 + LABEL / 2) - LABEL));
  for (let index = at.length - 1; index >= 0; index -= 1)
    at[index] = Math.max(at[index] ?? 0, (at[index + 1] ?? -LABEL / 2) + LABEL);
  return lines.map((line) => ({ ...line, labelAt: at[highest.indexOf(line)] ?? line.labelAt }));
}

function layRows({ scene, step, linked }: ToLay, scale: Scale, views: View[]): Drawing {
  const { language } = linked;
  const names = views[0]?.points ?? [];
  const rows = names.flatMap(({ row, name }) =>
    views.flatMap(({ id, label, points }, index): Row[] => {
      const point = points.find((one) => one.row === row);
      const mark = point && markOf(point, scale, 0, linked);
      const says = step.annotate.find(({ at, series }) => String(at) === name && series === id)?.says;
      return [
        {
          id: `${name}:${id}`,
          ...(index === 0 && { name: scene.names[name] ?? name }),
          ...(views.length > 1 && { label }),
          figure: (point && figureOf(point, language)) ?? sayIn(language)("chart.none"),
          ...(says !== undefined && { says }),
          ...(mark && { mark }),
          tone: toneOf(id, step),
        },
      ];
    }),
  );
  return { form: "rows", rows, broken: scale.log || scale.from > 0, zero: zeroOf(scale) };
}
