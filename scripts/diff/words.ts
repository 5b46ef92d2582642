/** A change of one thing in words: `its date: "9 March" to "10 March"`. */
export const fromTo = (what: string, was: unknown, now: unknown): string => {
  if (was === undefined) return `${what}, new: ${show(now)}`;
  if (now === undefined) return `${what}, gone: ${show(was)}`;
  return `${what}: ${show(was)} to ${show(now)}`;
};

/** A value of a file as an editor would say it. */
export function show(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((one) => bare(one)).join(", ");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `${key} ${bare(inner)}`)
      .join(", ");
  return String(value);
}

const bare = (value: unknown) => (typeof value === "string" ? value : show(value));

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
