import type { MapYaml } from "./schema";

type Look = { text: string; kind: MapYaml["places"][string]["kind"] };

/** px of type on a phone, and em of it: the width of an average letter, widely reckoned, and the height of a line. */
const TYPE = {
  country: { px: 14, letter: 0.48, line: 1.2 },
  river: { px: 15, letter: 0.46, line: 1.2 },
  town: { px: 16, letter: 0.5, line: 1.2 },
  region: { px: 20, letter: 0.5, line: 1.2 },
};
/** px from the middle of a town's mark to its name. */
export const MARK = 9;

/** Half the width and height that a name takes on a phone, in px. */
export function halfSize({ text, kind }: Look): { width: number; height: number } {
  const { px, letter, line } = TYPE[kind];
  return { width: (text.length * letter * px) / 2, height: (line * px) / 2 };
}
