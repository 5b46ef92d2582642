import { useState } from "react";
import type { FormSchema } from "@/story/model/formSchema";
import { ClaimPick } from "./ClaimPick";
import { Entry } from "./Entry";
import { emptyOf } from "./emptyOf";
import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { fieldKind } from "./fieldKind";
import { KeyField } from "./KeyField";
import { labelFor } from "./labelFor";
import { NamedLine } from "./NamedLine";
import { NewName } from "./NewName";
import { Problems } from "./Problems";

/** Entries by names: each to be changed, renamed, moved, removed, and a way to add one under a new name. */
export function RecordField({ schema, value, path }: FieldProps) {
  const { put, focus, labels } = useForm();
  const [opened, setOpened] = useState<string>();
  const label = labelFor(path, labels);
  const item = schema.additionalProperties as FormSchema;
  const entries = value instanceof Map ? [...value] : [];
  const isLine = ["text", "number", "choice"].includes(fieldKind(item));
  const ofClaims = schema.propertyNames?.names === "claim";
  const add = (name: string) => {
    put([...path, name], emptyOf(item));
    setOpened(name);
    focus(isLine ? fieldId([...path, name]) : `${fieldId([...path, name])}/`);
  };
  const addLabel = `Add to ${label}`;
  return (
    <fieldset className="desk-group desk-record" id={fieldId(path)}>
      <legend>{label}</legend>
      {schema.description && <p className="desk-about">{schema.description}</p>}
      <Problems path={path} />
      {entries.map(([name, one], index) => {
        const props = { schema: item, value: one, path: [...path, name], count: entries.length, index };
        return isLine ? (
          <NamedLine key={name} {...props} />
        ) : (
          <Entry key={name} {...props} startsOpen={name === opened}>
            <KeyField path={props.path} ofClaims={ofClaims} />
          </Entry>
        );
      })}
      {ofClaims ? (
        <ClaimPick id={`${fieldId(path)}-add`} written="" label={addLabel} onPick={(id) => id && add(id)} />
      ) : (
        <NewName
          id={`${fieldId(path)}-add`}
          label={addLabel}
          isTaken={(name) => entries.some(([own]) => own === name)}
          onAdd={add}
        />
      )}
    </fieldset>
  );
}
