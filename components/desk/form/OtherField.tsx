import type { FieldProps } from "./FormTools";
import { useForm } from "./FormTools";
import { labelFor } from "./labelFor";
import { Problems } from "./Problems";

/** A value that is written otherwise than its schema has it, or that no field can hold. */
export function OtherField({ path, schema }: FieldProps) {
  const { labels } = useForm();
  return (
    <div className="desk-field">
      <b>{labelFor(path, labels)}</b>
      <p>This is written in a way that has no field here: change it in the text.</p>
      {schema.description && <p className="desk-about">{schema.description}</p>}
      <Problems path={path} within />
    </div>
  );
}
