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
    // A text is another after each key: all that it was would be kept for as long as an editor's program runs.
    if (kept.size >= 20_000) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}
