/** Words as they are compared: typography and line breaks are not what tells two passages apart. */
export const plainWords = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u2060]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const skipped = /<\/?[A-Za-z][^<>]*>|\]\([^)\n]*\)|[*_`[]|^#{1,6} |^> ?|^ *[-+*] |\\(?=[^\w\s])/gm;

/** A passage of a chapter as a reader sees it, and for each of its signs where it stands in the file. */
function seen(source: string, from: number, to: number): { words: string; offsets: number[] } {
  const block = source.slice(from, to);
  const hidden = new Set<number>();
  for (const { 0: all, index } of block.matchAll(skipped)) for (let i = 0; i < all.length; i++) hidden.add(index + i);
  let words = "";
  const offsets: number[] = [];
  for (let index = 0; index < block.length; index++) {
    const sign = block[index] ?? "";
    if (hidden.has(index) || /[\u00AD\u200B\u2060]/.test(sign)) continue;
    const isSpace = /\s/.test(sign);
    if (isSpace && (words === "" || words.endsWith(" "))) continue;
    words += isSpace ? " " : sign;
    offsets.push(from + index);
  }
  return { words: words.trimEnd(), offsets };
}

/** What stands at the caret of a chapter: the words of its paragraph, and the step around it. */
export type Spot = { words: string; step?: string };

export function spotAt(source: string, offset: number): Spot {
  const block = blocksOf(source).find(({ from, to }) => from <= offset && offset <= to);
  const before = source.slice(0, offset);
  const opened = before.lastIndexOf("<Step ");
  const step = opened > before.lastIndexOf("</Step>") ? /id="([^"]*)"/.exec(source.slice(opened))?.[1] : undefined;
  return { words: block ? seen(source, block.from, block.to).words : "", step };
}

/**
 * Words of a chapter as a reader sees them: those that are selected, or the sentence at the caret. `source`: what of the file they
 * are written with. Nothing where none of the chapter's running text stands there.
 */
export function wordsBetween(text: string, from: number, to: number): { words: string; source: string } {
  const block = blocksOf(text).find((one) => one.from <= from && from <= one.to);
  if (!block) return { words: "", source: "" };
  if (to > from) {
    const end = Math.min(to, block.to);
    return { words: seen(text, from, end).words, source: text.slice(from, end) };
  }
  const { words, offsets } = seen(text, block.from, block.to);
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(words)];
  const at = sentences.findLast(({ index }) => (offsets[index] ?? 0) <= from) ?? sentences[0];
  if (!at) return { words: "", source: "" };
  const next = sentences[sentences.indexOf(at) + 1];
  const start = at.index === 0 ? block.from : (offsets[at.index - 1] ?? block.from);
  return { words: at.segment.trim(), source: text.slice(start, next ? offsets[next.index] : block.to) };
}

/** Where in a chapter's file words of its page stand, `at` signs into them. Undefined where the page says them of itself. */
export function offsetOf(source: string, words: string, at: number): number | undefined {
  const wanted = plainWords(words);
  if (wanted === "") return undefined;
  for (const { from, to } of blocksOf(source)) {
    const { words: own, offsets } = seen(source, from, to);
    if (own === "") continue;
    const start = own.indexOf(wanted);
    if (start >= 0) return offsets[Math.min(start + at, offsets.length - 1)];
  }
}

/** Passages between empty lines, without the lines at a chapter's top. */
function blocksOf(source: string): { from: number; to: number }[] {
  const top = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(source)?.[0].length ?? 0;
  return [...source.slice(top).matchAll(/(?:[^\r\n]+(?:\r?\n(?!\r?\n))?)+/g)].map(({ 0: all, index }) => ({
    from: top + index,
    to: top + index + all.length,
  }));
}
