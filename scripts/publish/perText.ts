/** A function of a text that answers once for each text: most pages have the same sheets and scripts. */
export function perText<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const found = known.get(text) ?? { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
}
