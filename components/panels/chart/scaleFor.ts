import { scaleLinear, scaleLog } from "d3-scale";
import type { DataTable } from "./DataFile";
import { pointsOf } from "./pointsOf";
import type { ChartStep, ChartYaml } from "./schema";

/** Where values lie, from 0 to 1, the values that are ruled, and where the scale begins and ends. */
export type Scale = { place(value: number): number; ruled: number[]; from: number; to: number; log: boolean };

/** How many values are ruled, more or less: what a phone's height has room for. */
const RULED = 4;

/**
 * The scale of a step. It is that of all values of the scene, so that it only changes where a step says so, and begins at
 * 0 where no step says otherwise.
 */
export function scaleFor(scene: ChartYaml, table: DataTable, { scale = {} }: ChartStep): Scale {
  const points = Object.keys(scene.series).flatMap((id) => pointsOf(scene, table, id));
  const values = points.flatMap(({ value = [], low = [], high = [] }) => [value, low, high].flat());
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (scale.log) {
    const [from, to] = [scale.from ?? tens(least, Math.floor), scale.to ?? tens(most, Math.ceil)];
    const place = scaleLog().domain([from, to]);
    return { place, ruled: place.ticks().filter((value) => Number.isInteger(Math.log10(value))), from, to, log: true };
  }
  const place = scaleLinear().domain([scale.from ?? Math.min(0, least), scale.to ?? most]);
  if (scale.from === undefined && scale.to === undefined) place.nice(RULED);
  const [from = 0, to = 1] = place.domain();
  return { place, ruled: place.ticks(RULED), from, to, log: false };
}

const tens = (value: number, round: (power: number) => number): number => 10 ** round(Math.log10(value));
