/** Where a word begins and ends, in letters of any script: \b knows ASCII alone. */
export const left = "(?<![\\p{L}\\p{N}])";
export const right = "(?![\\p{L}\\p{N}])";

/** Between the words of one number: a space of any kind or a hyphen. */
export const gap = "(?:\\s+|\\s?[-‐‑]\\s?)";

export const oneOf = (words: string[]) => `(?:${words.join("|")})`;

/** Words by their place in a list: "deux trois", from 2 on. */
export const counted = (words: string, from: number, by = 1): Record<string, number> =>
  Object.fromEntries(words.split(" ").map((word, index) => [word, from + index * by]));
