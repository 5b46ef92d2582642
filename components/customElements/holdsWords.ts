import { measureParts } from "./measureParts";

/** How much of the lower of two labels the other may overlap, and px that it always may: a face's room over and under its letters. */
const LEADING = { share: 0.4, px: 12 };

/**
 * Whether all words of a still that is laid out lie in it, and none over others. Ours do; those that a reader sets wider, or
 * that another language makes longer, may not.
 */
export function holdsWords(still: HTMLElement): boolean {
  const { offsetWidth, offsetHeight } = still;
  const boxes = [...measureParts(still).values()].flatMap(({ part, text, box: { left, top, width, height } }) =>
    text && part instanceof HTMLElement ? { left, top, right: left + width, bottom: top + height } : [],
  );
  return boxes.every(
    (a, index) =>
      Math.min(a.left, a.top, offsetWidth - a.right, offsetHeight - a.bottom) > -2 &&
      boxes.every(
        (b, other) =>
          other <= index ||
          Math.min(a.right, b.right) - Math.max(a.left, b.left) < 1 ||
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) <
            Math.max(LEADING.px, LEADING.share * Math.min(a.bottom - a.top, b.bottom - b.top)),
      ),
  );
}
