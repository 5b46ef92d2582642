import { ClaimPick } from "./ClaimPick";
import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { Labelled } from "./Labelled";

/** A claim, chosen by number, speaker or words of it. */
export function ClaimField({ schema, value, path, needed }: FieldProps) {
  const { put, change } = useForm();
  const written = value === undefined || value === null ? "" : String(value);
  return (
    <Labelled schema={schema} path={path}>
      <ClaimPick
        id={fieldId(path)}
        written={written}
        onPick={(id) => (id === "" && !needed ? change({ delete: path }) : put(path, id))}
      />
    </Labelled>
  );
}
