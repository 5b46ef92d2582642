/** Words that end with a point and end no sentence. */
const short = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Lt|Capt|Cdr|Sgt|St|No|vs|etc|e\.g|i\.e|U\.S|U\.N|[A-Z])\.$/;

/** The sentences of a paragraph and where each begins in it. */
export function sentencesIn(text: string): { text: string; index: number }[] {
  const sentences: { text: string; index: number }[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?…]["”’»)\]]*(?=\s|$)/g)) {
    const stop = index + end.length;
    if (short.test(text.slice(start, index + 1)) && stop < text.length) continue;
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
