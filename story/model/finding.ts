/** Where something stands in a file an editor wrote. `file` is relative to the project; line and column count from 1. */
export type Place = { file: string; line: number; column: number };

/**
 * An editor's mistake: where it stands, what is wrong and the one thing to write instead.
 * An error stops the build; a warning never does.
 */
export type Finding = {
  rule: string;
  place: Place;
  problem: string;
  fix: string;
  level: "error" | "warning";
};
