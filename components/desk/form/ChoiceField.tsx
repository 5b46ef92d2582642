import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { Labelled } from "./Labelled";

/** One of a few words. */
export function ChoiceField({ schema, value, path, needed }: FieldProps) {
  const { put, change, readOnly } = useForm();
  const options = (schema.enum ?? []).map(String);
  const written = value === undefined || value === null ? "" : String(value);
  const none = schema.default === undefined ? "not said" : `${schema.default} (not said)`;
  return (
    <Labelled schema={schema} path={path}>
      <select
        id={fieldId(path)}
        aria-describedby={`${fieldId(path)}-about`}
        value={written}
        disabled={readOnly}
        onChange={({ target }) => (target.value === "" ? change({ delete: path }) : put(path, target.value))}
      >
        {(!needed || written === "") && <option value="">{none}</option>}
        {written !== "" && !options.includes(written) && <option>{written}</option>}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </Labelled>
  );
}
