/** 0 is "a", 25 "z", 26 "ba": as many marks without a figure as are wanted. */
export const letters = (index: number): string =>
  (index < 26 ? "" : letters(Math.floor(index / 26))) + String.fromCharCode(97 + (index % 26));
