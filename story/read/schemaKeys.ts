import { z } from "zod";

/** The fields a schema allows at `path`: what an editor may have meant by a field it does not know. */
export function schemaKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const bare = unwrap(schema);
  const [key, ...rest] = path;
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => schemaKeys(option, path));
  if (key === undefined) return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
  if (bare instanceof z.ZodObject) return schemaKeys(bare.shape[String(key)], rest);
  if (bare instanceof z.ZodRecord) return schemaKeys(bare.valueType, rest);
  if (bare instanceof z.ZodArray) return schemaKeys(bare.element, rest);
  return [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap());
  }
  return schema;
}
