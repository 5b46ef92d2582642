type Schema = Record<string, unknown>;

/** Marks, in the schema of a whole file, what an edition says in its own words. */
export const ofWords = "x-words";

/**
 * What an edition's file may hold of what the story's own does: the same keys, of which each leads to words, and none that it
 * must have, as the check lists what is missing. Nothing where no words are.
 */
export function wordsOnly(schema: unknown): Schema | undefined {
  if (typeof schema !== "object" || schema === null) return undefined;
  const { type, description, properties, additionalProperties, propertyNames, items, ...rest } = schema as Schema;
  const said = description === undefined ? {} : { description };
  if (rest[ofWords]) return { ...said, type: "string" };
  for (const key of ["anyOf", "oneOf", "allOf"]) {
    const ways = Array.isArray(rest[key]) ? rest[key].flatMap((way) => wordsOnly(way) ?? []) : [];
    if (ways.length > 0) return { ...said, anyOf: ways };
  }
  if (type === "array") {
    const entries = [items].flat().flatMap((entry) => wordsOnly(entry) ?? []);
    // An entry that is no words is left empty, or repeated.
    return entries.length === 0
      ? undefined
      : { ...said, type, items: { anyOf: [...entries, { type: ["string", "null"] }] } };
  }
  const named = Object.entries((properties ?? {}) as Schema).flatMap(([key, value]) => {
    const words = wordsOnly(value);
    return words ? [[key, words] as const] : [];
  });
  const others = wordsOnly(additionalProperties);
  if (named.length === 0 && !others) return undefined;
  return {
    ...said,
    type: "object",
    ...(named.length > 0 && { properties: Object.fromEntries(named) }),
    additionalProperties: others ?? false,
    ...(others && propertyNames !== undefined && { propertyNames }),
  };
}
