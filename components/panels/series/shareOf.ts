import { marksBox } from "@/components/panels/ruled/marksPath";

/** Units from mark to mark. */
const PITCH = 10;

/** Where the line stands after so many marks, as a share of a row's width: between two marks, and at 0 before the first. */
export function shareOf(marks: number, across: number): number {
  const { x, width } = marksBox(across, { row: across, apart: PITCH });
  return Math.min(1, Math.max(0, (marks * PITCH - x) / width));
}
