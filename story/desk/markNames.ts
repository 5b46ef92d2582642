import type { FormSchema, Named } from "../model/formSchema";
import type { AnyPanel, ScenePath } from "../model/scene";
import { sampleOf } from "./sampleOf";

/** As many ways as any value of a scene's file can be written in. */
const ways = 12;

/**
 * Marks in the schema of a kind of panel which of its ids name claims or pictures, for its form to offer these. The kind says so
 * itself: it is asked of a scene that has everything once, and of the scene that is written.
 */
export function markNames(schema: FormSchema, panel: AnyPanel, written: unknown): void {
  const samples = Array.from({ length: ways }, (_, way) => sampleOf(schema, way));
  for (const scene of [...samples, ...(written === undefined ? [] : [written])]) {
    for (const { path } of named(() => panel.claimRefs(scene))) mark(schema, scene, path, "claim");
    for (const { path } of named(() => panel.pictureRefs?.(scene) ?? [])) mark(schema, scene, path, "picture");
  }
}

/** A kind may not bear a scene that could not be: then it says nothing of that one. */
function named<Ref>(ask: () => Ref[]): Ref[] {
  try {
    return ask();
  } catch {
    return [];
  }
}

/** What a path leads to is an id, or an entry under a name that is one. */
function mark(schema: FormSchema, value: unknown, [key, ...rest]: ScenePath, names: Named): void {
  for (const way of schema.anyOf ?? schema.oneOf ?? [])
    mark(way, value, key === undefined ? [] : [key, ...rest], names);
  if (key === undefined) {
    if (schema.type === "string") schema.names = names;
    return;
  }
  const inner = (value as Record<string | number, unknown> | undefined)?.[key];
  const { properties, additionalProperties, propertyNames, items } = schema;
  const item = Array.isArray(items) ? items[Number(key)] : items;
  const entry = typeof additionalProperties === "object" ? additionalProperties : undefined;
  const field = typeof key === "number" ? item : (properties?.[key] ?? entry);
  if (field === entry && rest.length === 0 && typeof inner === "object" && propertyNames) propertyNames.names = names;
  if (field) mark(field, inner, rest, names);
}
