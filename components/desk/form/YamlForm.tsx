import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { valuesOf } from "@/story/edit/changedValue";
import { findingPaths } from "@/story/edit/findingPaths";
import { Refused } from "@/story/edit/Refused";
import { readTree } from "@/story/edit/yamlTree";
import type { Finding } from "@/story/model/finding";
import type { FormSchema } from "@/story/model/formSchema";
import type { YamlChange, YamlPath } from "@/story/model/yamlChange";
import "./form.css";
import { Field } from "./Field";
import { FormContext, type FormTools, type Known } from "./FormTools";
import { GroupFields } from "./GroupFields";
import { namesIn } from "./namesIn";
import { putChange } from "./putChange";

/** What a form is made of: `text` is YAML, `schema` that of the whole of it, `at` the group in it that the form shows. */
export type Shown = { text: string; schema: FormSchema; at?: YamlPath; findings: Finding[]; readOnly: boolean };

type Props = {
  name: string;
  shown: Shown;
  known: Known;
  labels?: Record<string, string>;
  /** Makes changes of the text. Returns why that cannot be done, if so. */
  onChange(changes: YamlChange[]): string | undefined;
  onUndo(): void;
  onSave(): void;
};

const top: YamlPath = [];
const noLabels = {};

/** A file of YAML, or a group of one, as a form made from its schema: each change is made of the text, and of nothing else in it. */
export function YamlForm({ name, shown, known, labels = noLabels, onChange, onUndo, onSave }: Props) {
  const { text, schema, at = top, findings, readOnly } = shown;
  const [refused, setRefused] = useState<string>();
  const [next, setNext] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const read = useMemo(() => readFile(text, findings), [text, findings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what takes the caret is there once the text is changed.
  useLayoutEffect(() => {
    const taken = next !== undefined && form.current && elementFor(form.current, next);
    if (!taken) return;
    taken.focus();
    setNext(undefined);
  }, [text, next]);
  if (!read)
    return <p className="desk-form">The text cannot be read as it is. Mend it there; the form is back then.</p>;
  const change = (one: YamlChange) => setRefused(onChange([one]));
  const tools: FormTools = {
    ...{ Field, known, labels, readOnly, change, problems: read.problems, ids: read.names, focus: setNext },
    put: (path, value) => change(putChange(schema, read.value, path, value)),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { s: onSave, z: onUndo }[event.key];
    if (!act || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const active = document.activeElement as HTMLElement | null;
    // What is typed and not in the text yet goes there first.
    if (event.key === "s") active?.blur();
    act();
    active?.focus();
  };
  return (
    <FormContext value={tools}>
      <form
        className="desk-form"
        aria-label={name}
        ref={form}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
      >
        {refused && <p role="alert">{refused}</p>}
        <GroupFields schema={ruleAt(schema, at)} value={valueAt(read.value, at)} path={at} needed />
        <datalist id="desk-ids">
          {read.names.map((id) => (
            <option key={id} value={id} />
          ))}
        </datalist>
        <datalist id="picture">
          {known.pictures.map((id) => (
            <option key={id} value={id} />
          ))}
        </datalist>
      </form>
    </FormContext>
  );
}

/** What a text says, and what is wrong in it; undefined where it cannot be read. */
function readFile(text: string, findings: Finding[]) {
  try {
    const value = valuesOf(readTree(text));
    return { value, names: namesIn(value), problems: findingPaths(text, findings) };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const valueAt = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((inner, key) => (inner instanceof Map ? inner.get(key) : undefined), value);

const ruleAt = (schema: FormSchema, path: YamlPath): FormSchema =>
  path.reduce<FormSchema>(
    ({ properties, additionalProperties }, key) => properties?.[key] ?? (additionalProperties as FormSchema),
    schema,
  );

/** The element of an id; of one that ends in a slash the first field in it. */
const elementFor = (form: HTMLElement, id: string) =>
  id.endsWith("/")
    ? form.querySelector<HTMLElement>(`:is(input, select, textarea)[id^="${CSS.escape(id)}"]`)
    : form.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
