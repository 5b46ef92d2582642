/** The names that groups of a file have, which others of its values may mean; each once. */
export const namesIn = (value: unknown): string[] => [...new Set(keysOf(value))].sort();

function* keysOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* keysOf(item);
  if (!(value instanceof Map)) return;
  for (const [key, part] of value) {
    // A group of groups is one of entries by their names.
    if (part instanceof Map) yield String(key);
    yield* keysOf(part);
  }
}
