/** "a, b or c", in what an editor is told; readers are told in their language: see joinWords. */
export function formatList(words: string[], last: "or" | "and" = "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
