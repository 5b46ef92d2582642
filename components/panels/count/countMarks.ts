import type { Field } from "./CountState";

/** How many marks of the field are solid and how many hollow; the others stay pale. */
export function countMarks({ bands }: Field): { solid: number; hollow: number } {
  const sum = (kind: "solid" | "hollow") =>
    bands.filter((band) => band.kind === kind).reduce((marks, { from, to }) => marks + to - from, 0);
  return { solid: sum("solid"), hollow: sum("hollow") };
}
