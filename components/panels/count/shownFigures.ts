import type { CountYaml } from "./schema";

type Step = CountYaml["steps"][string];

/** Where a step names the claims that the field counts: its lanes, and those folded into words. */
export function shownFigures({ lanes, earlier }: Step): { id: string; path: (string | number)[] }[] {
  return [
    ...lanes.map((id, index) => ({ id, path: ["lanes", index] })),
    ...earlier.map((id, index) => ({ id, path: ["earlier", index] })),
  ];
}
