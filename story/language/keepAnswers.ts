/**
 * A reader of texts that keeps what it found: the same texts are asked for by several checks, and again whenever another file of
 * the story is saved. What it gives is given to all who ask, so none may change it.
 */
export function keepAnswers<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    // More than the texts of any story in its languages; beyond it, an editor's program would grow for as long as it runs.
    if (kept.size >= 20_000) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}
