/** Active step: the last whose top is above the trigger line. `tops` in CSS px, ascending; -1 before the first. */
export function activeStep(tops: readonly number[], line: number): number {
  return tops.findLastIndex((top) => top <= line);
}
