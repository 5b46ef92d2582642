import { type ComponentType, createContext, useContext } from "react";
import type { Problem } from "@/story/edit/findingPaths";
import type { ClaimLine } from "@/story/model/desk";
import type { FormSchema } from "@/story/model/formSchema";
import type { YamlChange, YamlPath } from "@/story/model/yamlChange";

/** A field: its schema, what is written there (groups as Maps), and where. `needed`: it may be empty, but not left out. */
export type FieldProps = { schema: FormSchema; value: unknown; path: YamlPath; needed?: boolean };

/** What a story has that ids may name, beside what the file itself has names for. */
export type Known = { claims: ClaimLine[]; pictures: string[]; steps: string[] };

/** What every field of a form is told, and what it can do. `focus`: takes the caret, once the change shows, to an element by its id. */
export type FormTools = {
  /** A field of any kind: of those that fields of others stand in, none knows the others by itself. */
  Field: ComponentType<FieldProps>;
  known: Known;
  /** Names that groups of the file have, which others of its values may mean. */
  ids: string[];
  labels: Record<string, string>;
  readOnly: boolean;
  problems: Problem[];
  put(path: YamlPath, value: unknown): void;
  change(change: YamlChange): void;
  focus(id: string): void;
};

export const FormContext = createContext<FormTools | undefined>(undefined);

export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (!tools) throw new Error("A field stands outside of a form.");
  return tools;
}
