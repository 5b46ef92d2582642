import type { Status } from "@/story/model/claim";
import type { Hedge } from "./Hedge";
import { isDoubted } from "./isDoubted";

type Report = { value: number; hedge: Hedge; status: Status };

/**
 * Whether the marks up to a figure are solid: no report of the page stops below it, and one that is not in doubt reaches
 * it; or all are in doubt, but every one of two or more reaches it without a hedge that would leave it open.
 */
export function isSolid(stop: number, reports: readonly Report[]): boolean {
  const against = reports.some(({ value, hedge }) => value < stop && !isOpen(hedge));
  if (against) return false;
  const reaching = reports.filter(({ value, hedge }) => value >= stop && hedge !== "up-to");
  if (reaching.some(({ status }) => !isDoubted(status))) return true;
  const firm = reports.filter(({ value, hedge, status }) => value >= stop && isFirm(hedge) && status !== "unverified");
  return firm.length > 1 && firm.length === reports.length;
}

const isOpen = (hedge: Hedge) => hedge === "at-least" || hedge === "more-than";
const isFirm = (hedge: Hedge) => hedge === "exact" || isOpen(hedge);
