import type { FormSchema } from "@/story/model/formSchema";

export type FieldKind =
  | "fixed"
  | "flag"
  | "choice"
  | "union"
  | "group"
  | "record"
  | "list"
  | "tuple"
  | "number"
  | "text"
  | "other";

const simple: Record<string, FieldKind> = { boolean: "flag", number: "number", integer: "number", string: "text" };

/** With what kind of field a value of a schema is written. `other`: with none, so that it is written in the text. */
export function fieldKind(schema: FormSchema): FieldKind {
  if (schema.const !== undefined) return schema.const === true ? "flag" : "fixed";
  if (schema.enum) return "choice";
  if (schema.anyOf ?? schema.oneOf) return "union";
  if (schema.type === "object" && schema.properties) return "group";
  if (schema.type === "object" && typeof schema.additionalProperties === "object") return "record";
  if (schema.type === "array" && schema.items) return Array.isArray(schema.items) ? "tuple" : "list";
  return simple[schema.type ?? ""] ?? "other";
}
