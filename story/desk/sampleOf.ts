import type { FormSchema } from "../model/formSchema";

/** The name that every text of a sample is, and every entry of a group has: so that whatever names another finds it. */
export const sampleName = "x";

/** A value with all that a schema lets be written, each list and group of one entry. `way`: which one, where there are several, from 0. */
export function sampleOf(schema: FormSchema, way: number): unknown {
  const ways = schema.anyOf ?? schema.oneOf;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[Math.min(way, schema.enum.length - 1)];
  if (ways) return sampleOf(ways[Math.min(way, ways.length - 1)] ?? {}, way);
  if (Array.isArray(schema.items)) return schema.items.map((item) => sampleOf(item, way));
  if (schema.items) return [sampleOf(schema.items, way)];
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => [name, sampleOf(field, way)]));
  if (typeof schema.additionalProperties === "object")
    return { [sampleName]: sampleOf(schema.additionalProperties, way) };
  return { boolean: true, number: 1, integer: 1 }[schema.type ?? ""] ?? sampleName;
}
