/**
 * The answer for a file and its text, kept until the text is another: a story is read again whenever one of its files is saved,
 * and only that one has changed.
 */
export function memoizeByText<Answer>(read: (file: string, source: string) => Answer): typeof read {
  const kept = new Map<string, { source: string; answer: Answer }>();
  return (file, source) => {
    const last = kept.get(file);
    if (last?.source === source) return last.answer;
    const answer = read(file, source);
    kept.set(file, { source, answer });
    return answer;
  };
}
