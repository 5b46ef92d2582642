import { momentOf } from "@/story/model/momentOf";
import type { ClaimFacts } from "@/story/model/scene";
import type { SeriesYaml } from "./schema";

/** Claims of one moment, those of the smallest figure first. */
export type Moment = { moment: string; ids: string[] };

/** The reports of a scene by their moments, in the order of the file. Those without a moment are left out. */
export function rowsOf(
  { reports }: Pick<SeriesYaml, "reports">,
  claim: (id: string) => Pick<ClaimFacts, "time" | "value"> | undefined,
): Moment[] {
  const rows = new Map<string, string[]>();
  for (const id of Object.keys(reports)) {
    const moment = momentOf(claim(id)?.time);
    if (moment !== undefined) rows.set(moment, [...(rows.get(moment) ?? []), id]);
  }
  const figureIn = (id: string) => Number(claim(id)?.value);
  return [...rows].map(([moment, ids]) => ({ moment, ids: ids.toSorted((a, b) => figureIn(a) - figureIn(b)) }));
}
