import { square, type } from "./layout";

/** Em that a letter of the faces takes, Charis SIL bold measured; Archivo Narrow is narrower throughout. */
function widthOf(letter: string): number {
  if (/[WM—%m]/.test(letter)) return 1;
  if (/[\p{Lu}w&]/u.test(letter)) return 0.74;
  if (/[ .,:;'’!|ijl()tfrI-]/.test(letter)) return 0.4;
  return 0.62;
}

const emOf = (text: string) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

type Limits = { lines?: { from: number; to: number }; most?: number };

/** The size in px and the number of lines at which a text goes into the width of a card; undefined where none does. */
export function fitText(
  text: string,
  role: keyof typeof type,
  limits: Limits = {},
): { size: number; lines: number } | undefined {
  const { sizes, big, narrow, lines: usual } = type[role];
  const { lines = usual, most = sizes[0] ?? 0 } = limits;
  const fits = range(lines).flatMap((count) => {
    const size = sizes.find((px) => px <= most && countLines(text, square.size / (px * narrow)) <= count);
    return size ? [{ size, lines: count }] : [];
  });
  return fits.find(({ size }) => size >= Math.min(big, most)) ?? fits.at(-1);
}

const range = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

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
