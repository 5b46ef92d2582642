import type { Block } from "./CountState";

/** Marks in a row, by tens: as few as `row`, more where the rows would be more than `most`, which is what a phone holds. */
export function rowFor(blocks: Block[], { row, most }: { row: number; most: number }): number {
  const marks = Math.max(0, ...blocks.map((block) => block.from + block.marks));
  return Math.max(row, Math.ceil(marks / most / 10) * 10);
}
