import { type ReactNode, useState } from "react";
import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { fieldKind } from "./fieldKind";
import { GroupFields } from "./GroupFields";
import { gistOf } from "./gistOf";
import { ItemBar } from "./ItemBar";
import { labelFor } from "./labelFor";
import { useItem } from "./useItem";

type Props = FieldProps & { count: number; index?: number; startsOpen?: boolean; children?: ReactNode };

/** An item of several fields: opened to be changed, closed it says what it is in few words. It is open where something in it is wrong. */
export function Entry({ count, index, startsOpen = false, children, ...props }: Props) {
  const { path, schema, value } = props;
  const { Field, labels, problems } = useForm();
  const isWrong = problems.some(({ path: own }) => path.every((key, n) => own[n] === key));
  const [isOpen, setOpen] = useState(isWrong || startsOpen);
  const key = path.at(-1) ?? "";
  const name = typeof key === "number" ? labelFor(path, labels) : key;
  const at = index ?? Number(key);
  const { onKeyDown } = useItem(path, at, count);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields in it; the buttons do the same.
    <div className="desk-entry" data-wrong={isWrong || undefined} data-path={path.join("/")} onKeyDown={onKeyDown}>
      <div className="desk-entry-head">
        <button type="button" id={fieldId(path)} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <b>{name}</b> <span>{gistOf(value)}</span>
        </button>
        <ItemBar path={path} index={at} count={count} name={name} />
      </div>
      {isOpen && (
        <div className="desk-entry-fields">
          {children}
          {fieldKind(schema) === "group" && value instanceof Map ? (
            <GroupFields {...props} />
          ) : (
            <Field {...props} needed />
          )}
        </div>
      )}
    </div>
  );
}
