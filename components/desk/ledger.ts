import type { LedgerLine } from "@/story/model/desk";

/** Which claims are shown: by words of them, and by the questions that an editor has; "" asks nothing. */
export type Filter = {
  words: string;
  topic: string;
  speaker: string;
  source: string;
  status: string;
  about: keyof typeof questions;
};

export const questions = {
  all: "All claims",
  unused: "Cited nowhere",
  conflict: "In conflict",
  nobody: "Without a speaker",
  locator: "Without a locator",
  broken: "With a mistake",
};

const asks: Record<keyof typeof questions, (line: LedgerLine) => boolean> = {
  all: () => true,
  unused: ({ uses }) => uses.length === 0,
  conflict: ({ isInConflict }) => isInConflict,
  nobody: ({ isSaid }) => !isSaid,
  locator: ({ lacks }) => lacks.some((problem) => problem.includes('"locator"')),
  broken: ({ lacks }) => lacks.length > 0,
};

export const isShown = ({ topic, speaker, source, status, about }: Filter, line: LedgerLine): boolean =>
  asks[about](line) &&
  (topic === "" || line.topic === topic) &&
  (speaker === "" || line.speaker === speaker) &&
  (status === "" || line.status === status) &&
  (source === "" || line.sources.includes(source));

export type Sorting = { by: "file" | "figure" | "speaker" | "status" | "cited"; isDown: boolean };

/** Claims in another order than their file's; those alike keep theirs. */
export function sorted(lines: LedgerLine[], { by, isDown }: Sorting): LedgerLine[] {
  if (by === "file") return isDown ? lines.toReversed() : lines;
  const order = {
    figure: (a: LedgerLine, b: LedgerLine) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0),
    speaker: (a: LedgerLine, b: LedgerLine) => a.speaker.localeCompare(b.speaker),
    status: (a: LedgerLine, b: LedgerLine) => a.status.localeCompare(b.status),
    cited: (a: LedgerLine, b: LedgerLine) => a.uses.length - b.uses.length,
  }[by];
  return lines.toSorted((a, b) => (isDown ? order(b, a) : order(a, b)));
}
