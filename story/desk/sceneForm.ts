import type { Content } from "../model/content";
import type { SceneForm } from "../model/desk";
import type { Draft } from "../model/draft";
import { type FormSchema, formSchema } from "../model/formSchema";
import { markNames } from "./markNames";

/** What a form for a scene's file is made of. Undefined where the file names no kind of panel that there is. */
export function sceneForm(draft: Draft, file: string, panels: Content["panels"]): SceneForm | undefined {
  const scene = [...draft.scenes.values()].find((one) => one.file === file);
  const panel = Object.hasOwn(panels, scene?.value.panel ?? "") ? panels[scene?.value.panel ?? ""] : undefined;
  if (!scene || !panel) return undefined;
  const schema = formSchema(panel.schema);
  markNames(schema, panel, scene.parsed?.scene);
  markKeys(schema, scene.value, draft.known.claims);
  return { schema, pictures: [...draft.known.pictures] };
}

/** A group whose entries all have names of claims is one of claims. */
function markKeys(schema: FormSchema, value: unknown, claims: ReadonlySet<string>): void {
  if (typeof value !== "object" || value === null) return;
  const { additionalProperties, propertyNames } = schema;
  const keys = Object.keys(value);
  if (propertyNames && keys.length > 0 && keys.every((key) => claims.has(key))) propertyNames.names = "claim";
  for (const [key, part] of Object.entries(value)) {
    const field = schema.properties?.[key] ?? additionalProperties;
    if (typeof field === "object") markKeys(field, part, claims);
  }
}
