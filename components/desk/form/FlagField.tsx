import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { labelFor } from "./labelFor";
import { Problems } from "./Problems";

/** Yes or no. One that can only be yes is left out of the file for no. */
export function FlagField({ schema, value, path, needed }: FieldProps) {
  const { put, change, labels, readOnly } = useForm();
  const id = fieldId(path);
  const set = (isOn: boolean) => (isOn || needed ? put(path, isOn) : change({ delete: path }));
  return (
    <div className="desk-field desk-flag">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-about`}
        checked={value === undefined || value === null ? schema.default === true : value === true}
        disabled={readOnly}
        onChange={({ target }) => (schema.default === true ? put(path, target.checked) : set(target.checked))}
      />
      <label htmlFor={id}>{labelFor(path, labels)}</label>
      <div id={`${id}-about`}>
        {schema.description && <p className="desk-about">{schema.description}</p>}
        <Problems path={path} within />
      </div>
    </div>
  );
}
