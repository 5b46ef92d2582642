import type { FormSchema } from "@/story/model/formSchema";
import type { YamlChange, YamlPath } from "@/story/model/yamlChange";
import { fieldKind } from "./fieldKind";
import { wayOf } from "./wayOf";
import { waysOf } from "./waysOf";

/**
 * The change that writes a value at a path of a file: in the place of what is there, or where the schema has it among its
 * neighbours, with the groups on the way that are missing. `whole`: what the file says, groups as Maps.
 */
export function putChange(schema: FormSchema, whole: unknown, path: YamlPath, value: unknown): YamlChange {
  let node = whole;
  let rule: FormSchema | undefined = schema;
  for (const [depth, key] of path.entries()) {
    if (node === null || node === undefined) return { insert: path, value };
    const next = partOf(node, key);
    if (next === undefined) {
      const made = path.slice(depth + 1).reduceRight(nest, value);
      return { insert: path.slice(0, depth + 1), value: made, at: rule && placeOf(rule, node, key) };
    }
    rule = rule && ruleOf(rule, node, key);
    node = next;
  }
  return { replace: path, value };
}

const nest = (inner: unknown, key: string | number) => (typeof key === "number" ? [inner] : { [key]: inner });

const partOf = (node: unknown, key: string | number): unknown =>
  node instanceof Map ? node.get(key) : Array.isArray(node) && typeof key === "number" ? node[key] : undefined;

/** The schema of what stands under a key. */
function ruleOf(schema: FormSchema, node: unknown, key: string | number): FormSchema | undefined {
  const { properties, additionalProperties, items } = schema;
  if (fieldKind(schema) === "union") {
    const way = waysOf(schema)[wayOf(schema, node)];
    return way && ruleOf(way, node, key);
  }
  if (Array.isArray(items)) return items[Number(key)];
  if (items) return items;
  return properties?.[key] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
}

/** How many of a group's fields stand before a new one: those that the schema has before it, and the others between them. */
function placeOf({ properties }: FormSchema, node: unknown, key: string | number): number | undefined {
  if (!properties || !(node instanceof Map)) return undefined;
  const order = Object.keys(properties);
  const before = order.slice(0, order.indexOf(String(key)));
  const written = [...node.keys()];
  return Math.max(0, ...before.map((name) => written.indexOf(name) + 1));
}
