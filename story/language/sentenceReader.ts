import type { Rules } from "./rules";

/** Reads the sentences of a paragraph and where each begins in it. */
export function sentenceReader({ short }: Pick<Rules, "short">) {
  const shortened = new RegExp(`(?<![\\p{L}\\p{N}])(?:${short})\\.$`, "u");
  return (text: string) => sentencesIn(text, shortened);
}

function sentencesIn(text: string, shortened: RegExp): { text: string; index: number }[] {
  const sentences: { text: string; index: number }[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?…؟]\u2069?(?:[ \u00a0\u202f]?»|["”’)\]])*(?=\s|$)/g)) {
    const stop = index + end.length;
    if (shortened.test(text.slice(start, index + 1)) && stop < text.length) continue;
    sentences.push(trimmed(text, start, stop));
    start = stop;
  }
  if (text.slice(start).trim() !== "") sentences.push(trimmed(text, start, text.length));
  return sentences;
}

function trimmed(text: string, start: number, stop: number) {
  const part = text.slice(start, stop);
  return { text: part.trim(), index: start + part.length - part.trimStart().length };
}
