import type { FormEvent } from "react";

type Names = { id: string; title?: string };
/** `title`: given where the part has one beside its address. */
type Props = { label: string; verb: string; id?: string; title?: string; onSubmit(names: Names): void };

/** The address of a part of a story, and its title where it has one. */
export function AddressForm({ label, verb, id, title, onSubmit }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const typed = String(data.get("title") ?? "").trim();
    onSubmit({ id: String(data.get("id")).trim(), ...(typed !== "" && typed !== title && { title: typed }) });
    if (id === undefined) form.reset();
  };
  return (
    <form className="desk-names" aria-label={verb} onSubmit={submit}>
      {title !== undefined && (
        <label>
          Title <input name="title" required defaultValue={title} />
        </label>
      )}
      <label>
        {label}{" "}
        <input
          name="id"
          required
          defaultValue={id}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          title="Small letters, digits and hyphens"
        />
      </label>
      <button type="submit">{verb}</button>
    </form>
  );
}
