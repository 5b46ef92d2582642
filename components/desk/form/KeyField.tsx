import type { YamlPath } from "@/story/model/yamlChange";
import { ClaimPick } from "./ClaimPick";
import { useForm } from "./FormTools";
import { fieldId } from "./fieldId";
import { useDraft } from "./useDraft";

/** The name of an entry. A step's is part of addresses: it is renamed in the outline, with all that leads to it. */
export function KeyField({ path, ofClaims }: { path: YamlPath; ofClaims: boolean }) {
  const { change, focus, readOnly } = useForm();
  const name = String(path.at(-1));
  const id = `${fieldId(path)}-name`;
  const rename = (to: string) => {
    if (to === "" || to === name) return;
    change({ rename: path, name: to });
    focus(fieldId([...path.slice(0, -1), to]));
  };
  const draft = useDraft(name, rename, true);
  if (path.at(-2) === "steps") return null;
  return (
    <div className="desk-field">
      <label htmlFor={id}>{ofClaims ? "Claim" : "Name"}</label>
      {ofClaims ? (
        <ClaimPick id={id} written={name} onPick={rename} />
      ) : (
        <input id={id} {...draft} readOnly={readOnly} />
      )}
    </div>
  );
}
