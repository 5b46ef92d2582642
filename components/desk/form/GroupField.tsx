import { emptyOf } from "./emptyOf";
import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { GroupFields } from "./GroupFields";
import { labelFor } from "./labelFor";

/** A group with a field for each of its names. One that may be left out can be added and removed whole. */
export function GroupField({ schema, value, path, needed }: FieldProps) {
  const { put, change, focus, labels, readOnly } = useForm();
  const label = labelFor(path, labels);
  const isThere = value instanceof Map;
  if (!isThere && !needed)
    return (
      <div className="desk-field">
        <button
          type="button"
          disabled={readOnly}
          onClick={() => {
            put(path, emptyOf(schema));
            focus(`${fieldId(path)}/`);
          }}
        >
          Add: {label}
        </button>
        {schema.description && <p className="desk-about">{schema.description}</p>}
      </div>
    );
  return (
    <fieldset className="desk-group" id={fieldId(path)}>
      <legend>{label}</legend>
      {schema.description && <p className="desk-about">{schema.description}</p>}
      <GroupFields schema={schema} value={value} path={path} />
      {!needed && (
        <button type="button" disabled={readOnly} onClick={() => change({ delete: path })}>
          Remove: {label}
        </button>
      )}
    </fieldset>
  );
}
