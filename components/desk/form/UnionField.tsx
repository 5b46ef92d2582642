import { useState } from "react";
import type { FormSchema } from "@/story/model/formSchema";
import { emptyOf } from "./emptyOf";
import { type FieldProps, useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { fieldKind } from "./fieldKind";
import { labelFor } from "./labelFor";
import { wayOf } from "./wayOf";
import { waysOf } from "./waysOf";

/** A value that is written in one of some ways: the way is chosen, then written. */
export function UnionField({ schema, value, path, needed }: FieldProps) {
  const { Field, put, labels, readOnly } = useForm();
  const ways = waysOf(schema);
  const [picked, setPicked] = useState(0);
  const at = value === undefined || value === null ? picked : wayOf(schema, value);
  const way = { ...ways[at], description: schema.description ?? ways[at]?.description };
  const id = `${fieldId(path)}-way`;
  return (
    <div className="desk-union">
      <label htmlFor={id}>{labelFor(path, labels)} as</label>
      <select
        id={id}
        value={at}
        disabled={readOnly}
        onChange={({ target }) => {
          setPicked(Number(target.value));
          // What is not written yet is not written for that.
          if (value !== undefined && value !== null) put(path, emptyOf(ways[Number(target.value)] ?? {}));
        }}
      >
        {ways.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ways have no names, and keep their places.
          <option key={index} value={index}>
            {wordsOf(one)}
          </option>
        ))}
      </select>
      <Field schema={way} value={value} path={path} needed={needed} />
    </div>
  );
}

/** What tells a way from the others: of a group the value that says its kind, or else its fields. */
function wordsOf(schema: FormSchema): string {
  const kind = fieldKind(schema);
  if (kind !== "group")
    return { list: "several", tuple: "several", text: schema.names ?? "words" }[kind as "list"] ?? kind;
  const fixed = Object.values(schema.properties ?? {}).find((field) => fieldKind(field) === "fixed");
  return fixed ? String(fixed.const) : Object.keys(schema.properties ?? {}).join(" and ");
}
