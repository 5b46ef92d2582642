import type { ReactNode } from "react";
import type { FormSchema } from "@/story/model/formSchema";
import type { YamlPath } from "@/story/model/yamlChange";
import { useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { labelFor } from "./labelFor";
import { Problems } from "./Problems";

type Props = { schema: FormSchema; path: YamlPath; children: ReactNode };

/** A field with its name over it, what it is for under it, and what is wrong with it. The field names `fieldId(path)-about` as what describes it. */
export function Labelled({ schema, path, children }: Props) {
  const { labels } = useForm();
  return (
    <div className="desk-field">
      <label htmlFor={fieldId(path)}>{labelFor(path, labels)}</label>
      {children}
      <div id={`${fieldId(path)}-about`}>
        {schema.description && <p className="desk-about">{schema.description}</p>}
        <Problems path={path} within />
      </div>
    </div>
  );
}
