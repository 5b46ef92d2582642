/** A text in pieces, those marked that are one of `numbers` in digits, however its thousands are set apart ("1,250", "1 250"). */
export function markFigures(text: string, numbers: readonly number[]): { words: string; isMarked: boolean }[] {
  const ways = numbers.map((number) => {
    const [whole = "", part] = String(Math.abs(number)).split(".");
    const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, "[,.'’\\s]?");
    return part === undefined ? digits : `${digits}[.,]${part}`;
  });
  if (ways.length === 0) return [{ words: text, isMarked: false }];
  const figure = new RegExp(`((?<![\\d.,])(?:${ways.join("|")})(?![.,]?\\d))`, "u");
  return text
    .split(figure)
    .map((words, index) => ({ words, isMarked: index % 2 === 1 }))
    .filter(({ words }) => words !== "");
}
