/** px. All that matters stands in the middle square, which some apps cut out of a card. */
export const card = { width: 1200, height: 630 };
export const square = { left: 325, top: 40, size: 550 };

/**
 * What the words of a card may be set in, in px, and on how many lines: as few as let them be big (`big`).
 * `narrow`: the width of Archivo Narrow as a share of Charis SIL's.
 */
export const type = {
  head: { lines: { from: 1, to: 2 }, big: 34, sizes: [40, 36, 34], narrow: 0.79 },
  label: { lines: { from: 1, to: 1 }, big: 40, sizes: [40, 36, 32, 28, 25], narrow: 0.79 },
  large: { lines: { from: 1, to: 4 }, big: 80, sizes: [120, 112, 104, 96, 88, 80, 72, 64, 56, 48], narrow: 1 },
  small: { lines: { from: 1, to: 3 }, big: 40, sizes: [40, 36, 32], narrow: 0.79 },
};
