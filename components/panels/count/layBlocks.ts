import { isSolid } from "@/components/panels/ruled/isSolid";
import type { Claim } from "@/story/model/claim";
import type { Block, Measure } from "./CountState";
import type { Flag } from "./Flag";

/** A flag, what its claim's status is, and the figure it is measured against. */
export type Report = Flag & Pick<Claim, "status"> & { against?: Flag };

/** Reports that cut one field of marks: each adds the marks from the figure above it to its own. */
export function layBlocks(reports: Report[], shown: ReadonlySet<string>, perMark: number): Block[] {
  const stops = [...new Set(reports.map(({ value }) => value))].sort((a, b) => a - b);
  let reached = 0;
  return stops.map((stop) => {
    const here = reports.filter(({ value }) => value === stop);
    const from = reached;
    const marks = here.every(({ hedge }) => hedge === "up-to") ? 0 : Math.ceil(stop / perMark) - from;
    reached += marks;
    return blockOf({ from, marks, solid: isSolid(stop, reports) }, here, shown);
  });
}

/** Reports of one act: each has its own marks, as no source says that one is among another. */
export function layColumn(reports: Report[], shown: ReadonlySet<string>, perMark: number): Block[] {
  return reports
    .toSorted((a, b) => a.value - b.value)
    .map((report) => {
      const marks = report.hedge === "up-to" ? 0 : Math.ceil(report.value / perMark);
      const against = report.against && measure(report.against, perMark);
      return { ...blockOf({ from: 0, marks, solid: isSolid(report.value, reports) }, [report], shown), against };
    });
}

const measure = (flag: Flag, perMark: number): Measure => ({ marks: Math.ceil(flag.value / perMark), flag });

function blockOf(band: Pick<Block, "from" | "marks" | "solid">, here: Report[], shown: ReadonlySet<string>): Block {
  const flags = here.filter(({ claim }) => shown.has(claim)).map(({ status, against, ...flag }) => flag);
  return { name: here[0]?.claim ?? "", ...band, flags, kept: here.length - flags.length };
}
