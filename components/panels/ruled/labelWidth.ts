/** Em that letters of a face take, by groups: measured, the widest of a group. */
const display: [RegExp, number][] = [
  [/[wWMm—œ]/, 0.95],
  [/[\p{Lu}&]/u, 0.74],
  [/[bdhknpquxûô]/, 0.62],
  [/[oaàâvF]/, 0.58],
  [/[ .,;:'’()\-!ijltfI]/, 0.35],
];
const narrow: [RegExp, number][] = [
  [/[mMWœ—]/, 0.77],
  [/[wGOQCDHNRU&]/, 0.62],
  [/\p{Lu}/u, 0.56],
  [/[ .,;:'’()\-!ijltfIr]/, 0.25],
];

/** px on a phone 360 wide: a figure of 21 px, and on its line who said it, of 16. */
export const labelWidth = (figure: string, who: string): number =>
  emOf(figure, display, 0.53) * 21 + emOf(who, narrow, 0.46) * 16 + 0.35 * 16;

const emOf = (text: string, groups: [RegExp, number][], usual: number): number =>
  [...text].reduce((sum, letter) => sum + (groups.find(([group]) => group.test(letter))?.[1] ?? usual), 0);
