import type { FormSchema } from "@/story/model/formSchema";
import { fieldKind } from "./fieldKind";
import { fits } from "./fits";
import { waysOf } from "./waysOf";

/** In which of the ways of a schema a value is written, counted from 0: strictly by its type where it can be, as a number is text as well. */
export function wayOf(schema: FormSchema, value: unknown): number {
  const ways = waysOf(schema);
  const strict = ways.findIndex((way) => fits(way, value) && (fieldKind(way) !== "text" || typeof value === "string"));
  return Math.max(0, strict < 0 ? ways.findIndex((way) => fits(way, value)) : strict);
}
