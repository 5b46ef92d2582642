import type { FormSchema } from "@/story/model/formSchema";
import { emptyOf } from "./emptyOf";
import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { labelFor } from "./labelFor";
import { Problems } from "./Problems";

/** A list of a set length: one field for each of its values. */
export function TupleField({ schema, value, path, needed }: FieldProps) {
  const { Field, put, labels, readOnly } = useForm();
  const label = labelFor(path, labels);
  const values = Array.isArray(value) ? value : undefined;
  return (
    <fieldset className="desk-group desk-tuple" id={fieldId(path)}>
      <legend>{label}</legend>
      {schema.description && <p className="desk-about">{schema.description}</p>}
      <Problems path={path} />
      {values || needed ? (
        (schema.items as FormSchema[]).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value is told from the others by its place alone.
          <Field key={index} schema={item} value={values?.[index]} path={[...path, index]} needed />
        ))
      ) : (
        <button type="button" disabled={readOnly} onClick={() => put(path, emptyOf(schema))}>
          Add: {label}
        </button>
      )}
    </fieldset>
  );
}
