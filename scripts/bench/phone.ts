/** A phone of the lower half: small, and four times slower than this machine. px. */
export const PHONE = { width: 360, height: 640, slowdown: 4 };
