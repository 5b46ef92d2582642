/** "A reported toll. See every account.": the first sentence is set large, the rest under it. */
export function splitCardWords(words: string): { large: string; small?: string } {
  const [, large = words, small] = /^(.*?[.!?])\s+(.*)$/s.exec(words) ?? [];
  return { large, small };
}
