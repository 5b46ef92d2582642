/** px across which the words of a preview card are set, where their place is no narrower: less what letters hang over. */
const width = 1060;

/**
 * What the words of a card may be set in, in px, and on how many lines: as few as let them be big (`big`).
 * `narrow`: the width of Archivo Narrow as a share of the headings'; `leading`: px from line to line for each px of size.
 */
const roles = {
  head: { lines: { from: 1, to: 1 }, big: 44, sizes: [44, 42, 40], narrow: 0.79, leading: 1.15 },
  label: { lines: { from: 1, to: 2 }, big: 44, sizes: [52, 48, 44, 40], narrow: 0.79, leading: 1.15 },
  large: {
    lines: { from: 1, to: 3 },
    big: 120,
    sizes: [208, 192, 176, 160, 144, 132, 120, 108, 96, 88, 80, 72, 64, 56],
    narrow: 1,
    leading: 1.06,
  },
  name: { lines: { from: 1, to: 1 }, big: 46, sizes: [46, 42, 38, 34, 30, 26], narrow: 0.86, leading: 1.1 },
  small: { lines: { from: 1, to: 2 }, big: 52, sizes: [60, 56, 52, 48, 44], narrow: 0.79, leading: 1.15 },
};
export type CardRole = keyof typeof roles;

/** `wide`: px of a line; `tall`: px of height that all lines together may take. */
export type CardRoom = { lines?: { from: number; to: number }; wide?: number; tall?: number };

/** The size in px at which a text goes into its place on a preview card, and its leading; undefined where it is too long for any. */
export function fitCardText(
  text: string,
  role: CardRole,
  room: CardRoom = {},
): { size: number; leading: number } | undefined {
  const { sizes, big, narrow, leading, lines: usual } = roles[role];
  const { lines = usual, wide = width, tall = Number.POSITIVE_INFINITY } = room;
  const counts = Array.from({ length: lines.to - lines.from + 1 }, (_, index) => lines.from + index);
  const fits = counts.flatMap((count) => {
    const size = sizes.find((px) => px * leading * count <= tall && countLines(text, wide / (px * narrow)) <= count);
    return size ? [{ size, leading }] : [];
  });
  return fits.find(({ size }) => size >= big) ?? fits.sort((a, b) => b.size - a.size)[0];
}

/** px between the large words over a drawing and the label beside them. */
const gap = 28;
/** px of a card's largest words at the least: 20 where a chat shows it 400 wide. */
const legible = 60;

/**
 * What a line over a panel's drawing leaves to its large words and to the label beside them: the words as big as the label
 * lets them be, on two lines if need be. Undefined where the two do not go on one line.
 */
export function fitBeside(
  large: string,
  label: string,
  tall: number,
): { large: CardRoom; label: CardRoom } | undefined {
  for (const size of roles.large.sizes.filter((px) => px >= legible)) {
    const wide = Math.ceil(lineOf(large) * size);
    const rooms = {
      large: { lines: { from: 1, to: 1 }, wide, tall: Math.min(tall, size * roles.large.leading) },
      label: { wide: width - wide - gap, tall },
    };
    if (fitCardText(large, "large", rooms.large)?.size === size && fitCardText(label, "label", rooms.label))
      return rooms;
  }
  return undefined;
}

/** Em that a text takes on one line. */
const lineOf = (text: string) =>
  text.split(/\s+/).reduce((sum, word) => sum + emOf(word), 0.3 * (text.split(/\s+/).length - 1));

function countLines(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const em = emOf(word);
    if (em > room) return Number.POSITIVE_INFINITY;
    const joined = used === 0 ? em : used + 0.3 + em;
    if (joined > room) lines += 1;
    used = joined > room ? em : joined;
  }
  return lines;
}

const kept = new Map<string, number>();

/** Kept, as the same words are measured for each size they might have. */
function emOf(word: string): number {
  const em = kept.get(word) ?? [...word].reduce((sum, letter) => sum + widthOf(letter), 0);
  if (kept.size > 10_000) kept.clear();
  kept.set(word, em);
  return em;
}

/** Em that a letter of a heading takes at the most: measured, by groups. */
function widthOf(letter: string): number {
  if (/[WM—%m|]/.test(letter)) return 1;
  if (/[\p{Lu}w&]/u.test(letter)) return 0.74;
  if (/[ .,:;'’!ijl()tfrI-]/.test(letter)) return 0.4;
  return 0.62;
}
