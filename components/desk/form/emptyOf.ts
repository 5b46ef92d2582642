import type { FormSchema } from "@/story/model/formSchema";
import { fieldKind } from "./fieldKind";
import { waysOf } from "./waysOf";

/** The least that can be written for a schema: what it needs, each empty, for the checks to ask for and the editor to fill in. */
export function emptyOf(schema: FormSchema): unknown {
  switch (fieldKind(schema)) {
    case "fixed":
      return schema.const;
    case "flag":
      return schema.const ?? false;
    case "choice":
      return schema.enum?.[0];
    case "union":
      return emptyOf(waysOf(schema)[0] ?? {});
    case "group":
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, emptyOf(schema.properties?.[name] ?? {})] as const),
      );
    case "record":
      return {};
    case "list": {
      const { items, minItems = 0 } = schema;
      const isPlain = !Array.isArray(items) && items && ["text", "choice"].includes(fieldKind(items));
      // Of claims, sources and other ids none is better than one that nobody chose, which would have to be taken out again.
      return isPlain ? [] : Array.from({ length: minItems }, () => emptyOf(items as FormSchema));
    }
    case "tuple":
      return (schema.items as FormSchema[]).map(emptyOf);
    case "number":
      return 0;
    default:
      return "";
  }
}
