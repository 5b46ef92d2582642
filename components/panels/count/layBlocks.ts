import { isDoubted } from "@/components/panels/ruled/isDoubted";
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

/**
 * Whether the marks up to a figure are solid: no report of the page stops below it, and one that is not in doubt reaches
 * it; or all are in doubt, but every one of two or more reaches it without a hedge that would leave it open.
 */
function isSolid(stop: number, reports: Report[]): boolean {
  const against = reports.some(({ value, hedge }) => value < stop && !isOpen(hedge));
  if (against) return false;
  const reaching = reports.filter(({ value, hedge }) => value >= stop && hedge !== "up-to");
  if (reaching.some(({ status }) => !isDoubted(status))) return true;
  const firm = reports.filter(({ value, hedge, status }) => value >= stop && isFirm(hedge) && status !== "unverified");
  return firm.length > 1 && firm.length === reports.length;
}

const isOpen = (hedge: Flag["hedge"]) => hedge === "at-least" || hedge === "more-than";
const isFirm = (hedge: Flag["hedge"]) => hedge === "exact" || isOpen(hedge);
