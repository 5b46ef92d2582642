import { type KeyboardEvent, useState } from "react";
import { inShort } from "../text/claimsInText";
import { findClaims } from "../text/findClaims";
import { useForm } from "./FormTools";

type Props = { id: string; written: string; label?: string; onPick(id: string): void };

/** As many as can be looked over. */
const most = 12;

/**
 * A box that a claim is chosen in, as with Ctrl+K in a chapter: by number, speaker or words of it. Left empty, what was chosen
 * is taken out; an id that no claim has stands as it is typed.
 */
export function ClaimPick({ id, written, label, onPick }: Props) {
  const { known, readOnly } = useForm();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const chosen = known.claims.find((claim) => claim.id === written);
  const found = typed === undefined ? [] : findClaims(known.claims, typed).slice(0, most);
  const pick = (claim: string) => {
    setTyped(undefined);
    setAt(0);
    if (claim !== written) onPick(claim);
  };
  const isOpen = typed !== undefined;
  const step = (by: number) => (isOpen ? setAt(Math.max(0, Math.min(at + by, found.length - 1))) : setTyped(""));
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    if (altKey || (!isOpen && key !== "ArrowDown")) return;
    if (key === "ArrowDown") step(1);
    else if (key === "ArrowUp") step(-1);
    else if (key === "Enter") pick(found[at]?.id ?? typed?.trim() ?? written);
    else if (key === "Escape") setTyped(undefined);
    else return;
    event.preventDefault();
  };
  const list = `${id}-claims`;
  return (
    <div className="desk-pick">
      <input
        id={id}
        role="combobox"
        aria-label={label}
        aria-describedby={label ? undefined : `${id}-about`}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        placeholder={label && "Number, speaker or words"}
        value={typed ?? (chosen ? inShort(chosen) : written)}
        readOnly={readOnly}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => (typed === "" ? pick("") : setTyped(undefined))}
        onKeyDown={onKeyDown}
      />
      <div id={list} className="desk-picks" role="listbox" aria-label="Claims" hidden={found.length === 0}>
        {found.map((claim, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the box above.
          <div
            key={claim.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(claim.id)}
          >
            {inShort(claim)} <span>{claim.figure === "" ? claim.speaker : claim.status}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
