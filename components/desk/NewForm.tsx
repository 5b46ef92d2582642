"use client";

import { type FormEvent, useEffect, useState } from "react";
import { href } from "@/components/pages/href";
import type { FormField, FormState } from "@/story/model/desk";
import type { DeskServer } from "./askDesk";
import { deskAddress } from "./deskAddress";
import { useAsk } from "./useAsk";
import { useSoon } from "./useSoon";
import "./newForm.css";

type Props = { server: DeskServer; kind: string; given: Record<string, string>; first: FormState };

/** How long after the last key an answer is looked at, in ms. */
const rest = 200;

/** What `npm run new` asks, checked as it is typed; what comes of it is opened. */
export function NewForm({ server, kind, given, first }: Props) {
  const ask = useAsk(server);
  const [answers, setAnswers] = useState(given);
  const [form, setForm] = useState(first);
  const [refused, setRefused] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  // What is typed before the page listens would be lost.
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const settled = useSoon(answers, rest);
  useEffect(() => {
    let isLast = true;
    ask("new/fill", { kind, answers: settled }).then(
      (filled) => isLast && setForm(filled),
      (error: Error) => isLast && setRefused(error.message),
    );
    return () => {
      isLast = false;
    };
  }, [ask, kind, settled]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefused(undefined);
    try {
      const { story, file } = await ask("new/make", { kind, answers });
      location.assign(file ? deskAddress(file) : href(`/desk/#${story}`));
    } catch (error) {
      setRefused((error as Error).message);
      setBusy(false);
    }
  };
  return (
    <main className="desk-home desk-new">
      <nav aria-label="Desk">
        <a href={href("/desk/")}>Desk</a>
      </nav>
      <h1>New {kind}</h1>
      <form onSubmit={submit}>
        <fieldset disabled={!isReady}>
          {form.fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              typed={answers[field.name]}
              onType={(value) => setAnswers((now) => ({ ...now, [field.name]: value }))}
            />
          ))}
        </fieldset>
        {form.wrong && <p role="alert">{form.wrong}</p>}
        {refused && (
          <p role="alert" className="desk-refused">
            {refused}
          </p>
        )}
        <button type="submit" disabled={isBusy || Boolean(form.wrong)}>
          Begin it
        </button>
      </form>
    </main>
  );
}

type FieldProps = { field: FormField; typed?: string; onType(value: string): void };

function Field({ field: { name, says, value, options, optional, wrong }, typed, onType }: FieldProps) {
  const props = {
    id: `new-${name}`,
    name,
    value: typed ?? value,
    "aria-describedby": wrong ? `new-${name}-wrong` : undefined,
    "aria-invalid": wrong ? true : undefined,
    onChange: ({ target }: { target: { value: string } }) => onType(target.value),
  };
  return (
    <p>
      <label htmlFor={props.id}>{says}</label>
      {options ? (
        <select {...props}>
          {[...(optional ? [""] : []), ...options].map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input {...props} required={!optional} />
      )}
      {wrong && <small id={`new-${name}-wrong`}>{wrong}</small>}
    </p>
  );
}
