import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { fieldKind } from "./fieldKind";
import { Labelled } from "./Labelled";
import { useDraft } from "./useDraft";

/** Words, an id or a number. Emptied, it is left out of the file where it may be. */
export function TextField({ schema, value, path, needed }: FieldProps) {
  const { put, change, readOnly } = useForm();
  const isNumber = fieldKind(schema) === "number";
  const written = value === undefined || value === null ? "" : String(value);
  const draft = useDraft(written, (text) => {
    if (text === "" && !needed) return change({ delete: path });
    if (isNumber && (text === "" || !Number.isFinite(Number(text)))) return;
    put(path, isNumber ? Number(text) : text);
  });
  const id = fieldId(path);
  return (
    <Labelled schema={schema} path={path}>
      {written.includes("\n") ? (
        <textarea id={id} {...draft} readOnly={readOnly} aria-describedby={`${id}-about`} rows={3} />
      ) : (
        <input
          id={id}
          {...draft}
          readOnly={readOnly}
          aria-describedby={`${id}-about`}
          inputMode={isNumber ? "decimal" : undefined}
          list={schema.pattern ? (schema.names ?? "desk-ids") : undefined}
          placeholder={schema.default === undefined ? undefined : String(schema.default)}
        />
      )}
    </Labelled>
  );
}
