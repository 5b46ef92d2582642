import { useState } from "react";
import type { FormSchema } from "@/story/model/formSchema";
import { ClaimPick } from "./ClaimPick";
import { Entry } from "./Entry";
import { emptyOf } from "./emptyOf";
import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { fieldKind } from "./fieldKind";
import { LineItem } from "./LineItem";
import { labelFor } from "./labelFor";
import { Problems } from "./Problems";

/** A list: its items to be changed, moved, removed, and a way to add one. Claims and choices are added by choosing them. */
export function ListField({ schema, value, path, needed }: FieldProps) {
  const { put, change, focus, labels, readOnly } = useForm();
  const [opened, setOpened] = useState<number>();
  const label = labelFor(path, labels);
  const item = schema.items as FormSchema;
  const items: unknown[] = Array.isArray(value) ? value : [];
  const isLine = !["group", "record", "list", "union"].includes(fieldKind(item));
  const isOptional = !needed && schema.default === undefined;
  const add = (made: unknown) => {
    put([...path, items.length], made);
    setOpened(items.length);
    focus(item.names || item.enum ? `${fieldId(path)}-add` : fieldId([...path, items.length]) + (isLine ? "" : "/"));
  };
  return (
    <fieldset className="desk-group desk-list" id={fieldId(path)}>
      <legend>{label}</legend>
      {schema.description && <p className="desk-about">{schema.description}</p>}
      <Problems path={path} />
      {items.map((one, index) => {
        const props = { schema: item, value: one, path: [...path, index], count: items.length };
        // An item is told from the others by its place alone.
        const key = fieldId(props.path);
        return isLine ? (
          <LineItem key={key} {...props} />
        ) : (
          <Entry key={key} {...props} startsOpen={index === opened} />
        );
      })}
      {item.names === "claim" ? (
        <ClaimPick id={`${fieldId(path)}-add`} written="" label={`Add to ${label}`} onPick={(id) => id && add(id)} />
      ) : item.enum ? (
        <select
          id={`${fieldId(path)}-add`}
          aria-label={`Add to ${label}`}
          value=""
          disabled={readOnly}
          onChange={({ target }) => target.value && add(target.value)}
        >
          <option value="">Add</option>
          {item.enum.map(String).map((option) => (
            <option key={option} disabled={items.includes(option)}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <button type="button" id={`${fieldId(path)}-add`} disabled={readOnly} onClick={() => add(emptyOf(item))}>
          Add to {label}
        </button>
      )}
      {isOptional && value !== undefined && items.length === 0 && (
        <button type="button" disabled={readOnly} onClick={() => change({ delete: path })}>
          Remove: {label}
        </button>
      )}
    </fieldset>
  );
}
