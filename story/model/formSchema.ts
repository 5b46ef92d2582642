import { z } from "zod";

/** What an id names that is looked up elsewhere in the story. */
export type Named = "claim" | "picture";

/**
 * A schema as JSON Schema (draft 7), as far as a form is made of it. `names`: what the ids in its place name; of the names of a
 * group's entries `propertyNames` says it.
 */
export type FormSchema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  description?: string;
  default?: unknown;
  properties?: Record<string, FormSchema>;
  required?: string[];
  additionalProperties?: FormSchema | boolean;
  propertyNames?: FormSchema;
  items?: FormSchema | FormSchema[];
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  pattern?: string;
  anyOf?: FormSchema[];
  oneOf?: FormSchema[];
  names?: Named;
};

/** A schema of zod's as an editor writes to it: what has a default may be left out. What only code can say, the check says. */
export const formSchema = (schema: z.ZodType): FormSchema =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any", target: "draft-7" }) as FormSchema;
