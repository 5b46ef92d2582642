/** A phone of the lower half: of common size, and four times slower than this machine. px. */
export const PHONE = { width: 412, height: 823, density: 1.75, slowdown: 4 };
