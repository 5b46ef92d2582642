import type { Grammar } from "../language/grammarOf";
import type { ClaimYaml } from "../model/claim";

/** A claim's number with what its unit makes of it: 3 of "billion dollars" are three billion. NaN where its value is no number. */
export function scaledValue({ value, unit = "" }: Pick<ClaimYaml, "value" | "unit">, { figuresIn }: Grammar): number {
  if (typeof value !== "number") return Number.NaN;
  return figuresIn(`${value} ${unit}`)[0]?.value ?? value;
}
