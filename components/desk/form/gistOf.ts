/** A value in few words, by which it is told from its neighbours: the first things that it says. */
export function gistOf(value: unknown): string {
  const words = [...leaves(value)].slice(0, 3).join(", ");
  return words.length > 70 ? `${words.slice(0, 70)}…` : words;
}

function* leaves(value: unknown): Generator<string> {
  if (value instanceof Map || Array.isArray(value)) for (const part of value.values()) yield* leaves(part);
  else if (value !== null && value !== undefined && value !== "") yield String(value);
}
