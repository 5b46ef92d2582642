import { type FieldProps, useForm } from "./FormTools";
import { Problems } from "./Problems";

/** The fields of a group alone. */
export function GroupFields({ schema: { properties = {}, required = [] }, value, path }: FieldProps) {
  const { Field } = useForm();
  const fields = Object.entries(properties);
  return (
    <>
      <Problems path={path} fields={Object.keys(properties)} />
      {fields.map(([name, field]) => (
        <Field
          key={name}
          schema={field}
          value={value instanceof Map ? value.get(name) : undefined}
          path={[...path, name]}
          needed={required.includes(name)}
        />
      ))}
    </>
  );
}
