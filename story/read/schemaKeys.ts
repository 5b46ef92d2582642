import { z } from "zod";
import { changedFields } from "../model/changedFields";
import { type EditionWords, editionWords } from "../model/text";

/** The fields a schema allows at `path`: what an editor may have meant by a field it does not know. */
export function schemaKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((bare) => (bare instanceof z.ZodObject ? Object.keys(bare.shape) : []));
}

/** What to write instead of a field that the schema at `path` had once; undefined for one it never had. */
export function insteadOf(schema: unknown, path: readonly PropertyKey[], key: string): string | undefined {
  return schemasAt(schema, path).flatMap((bare) => {
    const changed = bare instanceof z.ZodType ? changedFields.get(bare) : undefined;
    return changed && Object.hasOwn(changed, key) ? (changed[key] ?? []) : [];
  })[0];
}

/** How the value that a schema asks for at `path` is written: "2026-11-20", "[an-id]", "{ an-id: … }". */
export function exampleAt(schema: unknown, path: readonly PropertyKey[]): string {
  return exampleOf(schemasAt(schema, path)[0]);
}

/** What an edition does with a text at `path`; undefined where a text there is a fact. */
export function wordsAt(schema: unknown, path: readonly PropertyKey[]): EditionWords | undefined {
  return schemasAt(schema, path).flatMap((bare) => (bare instanceof z.ZodType && editionWords.get(bare)) || [])[0];
}

/** The schemas for what stands at `path`: more than one where a value may be of several kinds. */
function schemasAt(schema: unknown, path: readonly PropertyKey[]): unknown[] {
  const bare = unwrap(schema);
  const [key, ...rest] = path;
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => schemasAt(option, path));
  if (key === undefined) return [bare];
  if (bare instanceof z.ZodObject) return schemasAt(bare.shape[String(key)], rest);
  if (bare instanceof z.ZodRecord) return schemasAt(bare.valueType, rest);
  if (bare instanceof z.ZodArray) return schemasAt(bare.element, rest);
  if (bare instanceof z.ZodTuple) return schemasAt(bare.def.items[Number(key)], rest);
  return [];
}

function exampleOf(schema: unknown): string {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return exampleOf(bare.options[0]);
  if (bare instanceof z.ZodObject) {
    const required = Object.entries(bare.shape).filter(([, field]) => !(field instanceof z.ZodOptional));
    return `{ ${required.map(([key, field]) => `${key}: ${exampleOf(field)}`).join(", ")} }`;
  }
  if (bare instanceof z.ZodRecord) return `{ ${exampleOf(bare.keyType)}: ${exampleOf(bare.valueType)} }`;
  if (bare instanceof z.ZodArray) return `[${exampleOf(bare.element)}]`;
  if (bare instanceof z.ZodEnum) return String(bare.options[0]);
  if (bare instanceof z.ZodLiteral) return String(bare.value);
  if (bare instanceof z.ZodNumber) return "40";
  if (bare instanceof z.ZodISODate) return "2026-11-20";
  if (bare instanceof z.ZodEmail) return "desk@example.org";
  if (bare instanceof z.ZodURL) return "https://example.org";
  return bare instanceof z.ZodString && bare.format === "regex" ? "an-id" : "…";
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap());
  }
  return schema;
}
