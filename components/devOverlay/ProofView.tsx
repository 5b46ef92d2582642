import "./proof.css";
import { useEffect, useRef, useState } from "react";
import { stored } from "@/components/customElements/stored";
import { href } from "@/components/pages/href";
import type { Proof } from "@/story/model/proof";
import { ContactSheet } from "./ContactSheet";
import { findingsHere } from "./findingsHere";
import { isLong, labelClaims, labelSteps } from "./labels";
import { type Fit, measureSteps } from "./measureSteps";
import { ProofDrawer } from "./ProofDrawer";
import { pageParts } from "./pageParts";

/** What an editor sees over a page: a switch that says of each claim and step what it is, and a drawer of findings. */
export function ProofView({ proof }: { proof: Proof }) {
  const [on, setOn] = useState(() => stored.read("proof") === "on");
  const [open, setOpen] = useState(false);
  const fits = useLabels(proof, on);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stored.write("proof", on ? "on" : "off");
    document.documentElement.toggleAttribute("data-proof", on);
  }, [on]);
  useEffect(copyOnClick, []);
  const { here, elsewhere } = findingsHere(proof, pageParts());
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const count = proof.findings.filter(({ level }) => level === "error").length;
  return (
    <>
      {new URLSearchParams(location.search).get("steps") === "all" && <ContactSheet proof={proof} />}
      <aside className="proof" aria-label="Proof view" onKeyDown={({ key }) => open && key === "Escape" && close()}>
        {open && <ProofDrawer proof={proof} here={here} elsewhere={elsewhere} long={long(fits)} onClose={close} />}
        {proof.waiting.length > 0 && (
          <p>
            Not shown until mended:{" "}
            {proof.waiting.map(({ address, name }, index) => (
              <span key={address}>
                {index > 0 && ", "}
                <a href={href(address)}>{name}</a>
              </span>
            ))}
          </p>
        )}
        <div>
          <button type="button" aria-pressed={on} onClick={() => setOn(!on)}>
            Proof: {on ? "on" : "off"}
          </button>
          {(on || count > 0) && (
            <button type="button" ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
              {count > 0
                ? `${count} ${count === 1 ? "error" : "errors"}`
                : `${here.length} ${here.length === 1 ? "finding" : "findings"}`}
            </button>
          )}
        </div>
      </aside>
    </>
  );
}

const long = (fits: ReadonlyMap<string, Fit>) => [...fits].filter(([, fit]) => isLong(fit));

/** Labels claims and steps again whenever the content has changed. */
function useLabels(proof: Proof, on: boolean): ReadonlyMap<string, Fit> {
  const [fits, setFits] = useState<ReadonlyMap<string, Fit>>(new Map());
  useEffect(() => {
    if (!on) return;
    labelClaims(proof);
    const { signal, abort } = controller();
    measureSteps(signal).then((measured) => {
      if (signal.aborted) return;
      labelSteps(proof, measured);
      setFits(measured);
    });
    return abort;
  }, [proof, on]);
  return fits;
}

function controller() {
  const control = new AbortController();
  return { signal: control.signal, abort: () => control.abort() };
}

function copyOnClick() {
  const control = new AbortController();
  addEventListener(
    "click",
    async ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-copy]") : null;
      if (!button) return;
      await navigator.clipboard.writeText(button.dataset.copy ?? "");
      button.textContent = "Copied";
    },
    { signal: control.signal },
  );
  return () => control.abort();
}
