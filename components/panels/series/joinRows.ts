import type { Hedge } from "@/components/panels/ruled/Hedge";
import { isSolid } from "@/components/panels/ruled/isSolid";
import type { Status } from "@/story/model/claim";
import type { Band, Joint, Report } from "./SeriesState";

/** A report as it is drawn: its figure, and after how many marks its line stands. */
export type Drawn = { value: number; hedge: Hedge; status: Status; end: number };

/**
 * The marks of reports of one time: each adds those from the figure below it to its own. Reports have the smallest figure
 * first. One that was taken back lets none stand.
 */
export function bandsOf(reports: readonly Drawn[]): Band[] {
  const kept = reports.filter(({ status }) => status !== "superseded");
  return reports.flatMap(({ value, end }, index) => {
    const from = reports[index - 1]?.end ?? 0;
    return end > from ? [{ from, to: end, solid: isSolid(value, kept) }] : [];
  });
}

type End = Pick<Report, "claim" | "end">;

/**
 * The line from the ends above to those of a row, along the ledge between them, solid as far as the row's own marks are. A
 * report that is taken back is where the line of its correction comes from; what was said beside it ends there.
 */
export function jointOf(
  above: readonly End[],
  own: readonly End[],
  bands: readonly Band[],
  corrected: string[],
): Joint {
  const back = above.filter(({ claim }) => corrected.includes(claim));
  const from = back.length > 0 ? back : above;
  const stops = [...new Set([...from, ...own].map(({ end }) => end))].sort((a, b) => a - b);
  const standing = Math.max(0, ...bands.filter(({ solid }) => solid).map(({ to }) => to));
  const pieces = stops.slice(1).map((to, index) => ({ from: stops[index] ?? 0, to, solid: to <= standing }));
  const bent = back.length > 0 && own.every(({ end }) => back.every((taken) => end < taken.end));
  return { of: from.map(({ claim }) => claim), pieces, bent };
}
