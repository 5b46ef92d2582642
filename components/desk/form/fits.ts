import type { FormSchema } from "@/story/model/formSchema";
import { fieldKind } from "./fieldKind";
import { waysOf } from "./waysOf";

/** Whether a value, groups as Maps, can be shown by the field of a schema. What is not written fits any. */
export function fits(schema: FormSchema, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  switch (fieldKind(schema)) {
    case "fixed":
      return value === schema.const;
    case "flag":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "choice":
    case "text":
      return typeof value !== "object";
    case "list":
    case "tuple":
      return Array.isArray(value);
    case "record":
      return value instanceof Map;
    case "group":
      return value instanceof Map && isMeant(schema, value);
    case "union":
      return waysOf(schema).some((way) => fits(way, value));
    case "other":
      return false;
  }
}

/** A group that says its kind by a fixed value is meant where that stands. */
const isMeant = ({ properties = {} }: FormSchema, value: Map<unknown, unknown>) =>
  Object.entries(properties).every(([name, field]) => fieldKind(field) !== "fixed" || value.get(name) === field.const);
