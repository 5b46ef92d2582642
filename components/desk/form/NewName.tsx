import { useState } from "react";
import { useForm } from "./FormTools";

type Props = { id: string; label: string; isTaken(name: string): boolean; onAdd(name: string): void };

/** The name of an entry to be added; Enter adds it. */
export function NewName({ id, label, isTaken, onAdd }: Props) {
  const { known, readOnly } = useForm();
  const [name, setName] = useState("");
  const typed = name.trim();
  const add = () => {
    if (typed === "" || isTaken(typed)) return;
    onAdd(typed);
    setName("");
  };
  const isStep = id.endsWith("steps-add");
  return (
    <div className="desk-line">
      <input
        id={id}
        aria-label={`${label}, by its name`}
        placeholder="A new name"
        list={isStep ? "desk-steps" : "desk-ids"}
        value={name}
        readOnly={readOnly}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" disabled={readOnly || typed === "" || isTaken(typed)} onClick={add}>
        {label}
      </button>
      {isStep && (
        <datalist id="desk-steps">
          {known.steps.map((step) => (
            <option key={step} value={step} />
          ))}
        </datalist>
      )}
    </div>
  );
}
