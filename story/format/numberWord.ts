import { formatNumber } from "./formatNumber";

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].concat([
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
]);

/** A count as a sentence would have it: in words up to twenty, in digits above. */
export const numberWord = (count: number): string => words[count] ?? formatNumber(count);
