import { type FormEvent, useState } from "react";
import { Qualifier, Status } from "@/story/model/claim";
import type { Ledger, LedgerLine } from "@/story/model/desk";
import type { YamlChange } from "@/story/model/yamlChange";
import { deskAddress } from "./deskAddress";
import { changesOf, type Form, typed } from "./ledger";

type Props = {
  line?: LedgerLine;
  ledger: Ledger;
  readOnly: boolean;
  onChange(changes: YamlChange[]): string | undefined;
  onClose(): void;
};

const labels: Record<(typeof typed)[number], string> = {
  statement: "What was said",
  value: "Figure",
  unit: "What it counts",
  qualifier: "How it is hedged",
  worded: "The figure as the source words it",
  assertedBy: "Who said it",
  asOf: "As of",
  locator: "Where in the sources",
};

/** One claim as a form, or a new one. What it changes is put in the text, to be looked at and saved. */
export function ClaimForm({ line, ledger, readOnly, onChange, onClose }: Props) {
  const [refused, setRefused] = useState<string>();
  const written = line?.written;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const fields = [...typed, "topic", "status"].map((field) => [field, String(data.get(field) ?? "")]);
    const form = { ...Object.fromEntries(fields), sources: data.getAll("sources").map(String) } as Form;
    const said = onChange(changesOf(line?.id ?? String(data.get("id")), form, written));
    setRefused(said);
    if (said === undefined) onClose();
  };
  return (
    <form className="desk-claim" aria-label={line ? `Claim ${line.id}` : "New claim"} onSubmit={submit}>
      {!line && (
        <label>
          Id <input name="id" required pattern="[a-z0-9]+(-[a-z0-9]+)*" title="Small letters, digits and hyphens" />
        </label>
      )}
      <Choice name="topic" label="Topic" options={ledger.topics} value={written?.topic} />
      {typed.map((field) => {
        const value = written?.[field];
        if (field === "qualifier")
          return (
            <Choice
              key={field}
              name={field}
              label={labels[field]}
              options={["", ...Qualifier.options]}
              value={value as string}
            />
          );
        // Two ends of a span are changed in the text.
        if (typeof value === "object") return null;
        const needed = field === "statement" || field === "locator";
        return (
          <label key={field}>
            {labels[field]} <input name={field} defaultValue={value} required={needed} />
          </label>
        );
      })}
      <Choice name="status" label="Status" options={Status.options} value={written?.status ?? "reported"} />
      <fieldset>
        <legend>Sources</legend>
        {ledger.sources.map((source) => (
          <label key={source}>
            <input type="checkbox" name="sources" value={source} defaultChecked={written?.sources.includes(source)} />{" "}
            {source}
          </label>
        ))}
      </fieldset>
      {line && line.uses.length > 0 && (
        <p>
          Cited in{" "}
          {line.uses.map((place, index) => (
            <span key={`${place.file}:${place.line}:${place.column}`}>
              {index > 0 && "; "}
              <a href={deskAddress(place.file, place)}>
                {place.file.split("/").slice(2).join("/")}, line {place.line}
              </a>
            </span>
          ))}
        </p>
      )}
      {refused && <p role="alert">{refused}</p>}
      <div className="desk-row">
        <button type="submit" disabled={readOnly}>
          Put in the text
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; options: readonly string[]; value?: string };

const Choice = ({ name, label, options, value }: ChoiceProps) => (
  <label>
    {label}{" "}
    <select name={name} defaultValue={value}>
      {options.map((option) => (
        <option key={option} value={option}>
          {option || "not said"}
        </option>
      ))}
    </select>
  </label>
);
