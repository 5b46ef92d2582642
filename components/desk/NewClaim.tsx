import { type FormEvent, useState } from "react";
import type { Ledger } from "@/story/model/desk";
import type { FormSchema } from "@/story/model/formSchema";
import type { YamlChange } from "@/story/model/yamlChange";
import { emptyOf } from "./form/emptyOf";

type Props = {
  ledger: Ledger;
  onChange(changes: YamlChange[]): string | undefined;
  /** With the id of what was added, if anything was. */
  onClose(id?: string): void;
};

/** The id of a claim that is to be; its form, which asks for the rest, opens once it stands in the text. */
export function NewClaim({ ledger, onChange, onClose }: Props) {
  const [refused, setRefused] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const id = String(new FormData(event.currentTarget).get("id"));
    const least = emptyOf(ledger.schema.additionalProperties as FormSchema) as object;
    // What one voice said, and nothing contradicts yet.
    const said = onChange([{ insert: [id], value: { ...least, status: "reported" } }]);
    setRefused(said);
    if (said === undefined) onClose(id);
  };
  return (
    <form className="desk-claim" aria-label="New claim" onSubmit={submit}>
      <label>
        Id <input name="id" required pattern="[a-z0-9]+(-[a-z0-9]+)*" title="Small letters, digits and hyphens" />
      </label>
      {refused && <p role="alert">{refused}</p>}
      <div className="desk-row">
        <button type="submit">Put in the text</button>
        <button type="button" onClick={() => onClose()}>
          Close
        </button>
      </div>
    </form>
  );
}
