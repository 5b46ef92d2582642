import { undo } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { DeskView, LedgerLine } from "@/story/model/desk";
import type { Finding } from "@/story/model/finding";
import type { AskDesk } from "./askDesk";
import { ClaimForm } from "./ClaimForm";
import { ClaimTable } from "./ClaimTable";
import type { FileSession } from "./FileSession";
import { LedgerFilters } from "./LedgerFilters";
import "./ledger.css";
import { type Filter, isShown, type Sorting, sorted } from "./ledger";
import { NewClaim } from "./NewClaim";
import { ReviewsOn } from "./reviews/ReviewsOn";
import { changeText } from "./text/changeText";
import { findClaims } from "./text/findClaims";

type Props = {
  view?: EditorView;
  seen?: DeskView;
  session: FileSession;
  told: { findings: Finding[]; readOnly: boolean };
  of: { story: string; ask: AskDesk };
  onGo(line: LedgerLine): void;
};

const all: Filter = { words: "", topic: "", speaker: "", source: "", status: "", about: "all" };
const none: LedgerLine[] = [];

/** The claims beside their text: a table to find one in, and a form to change or add one. */
export function LedgerPane({ view, seen, session, told, of, onGo }: Props) {
  const [filter, setFilter] = useState(all);
  const [sorting, setSorting] = useState<Sorting>({ by: "file", isDown: false });
  const [open, setOpen] = useState<string>();
  const [isNew, setNew] = useState(false);
  const room = useRef<HTMLElement>(null);
  // Typing goes before looking for what is typed.
  const asked = useDeferredValue(filter);
  const lines = seen?.ledger?.lines ?? none;
  const shown = useMemo(
    () =>
      sorted(
        findClaims(lines, asked.words).filter((line) => isShown(asked, line)),
        sorting,
      ),
    [lines, asked, sorting],
  );
  if (!seen?.ledger || !view) return <section className="desk-ledger" aria-label="Claims" />;
  const { ledger } = seen;
  const tools = {
    onChange: (changes: Parameters<typeof changeText>[1], id?: string) => changeText(view, changes, id),
    onUndo: () => undo(view),
    onSave: () => session.save(),
  };
  return (
    <section className="desk-ledger" aria-label="Claims" ref={room}>
      <div className="desk-filters">
        <LedgerFilters ledger={ledger} filter={filter} onChange={(news) => setFilter({ ...filter, ...news })} />
        <button type="button" disabled={told.readOnly} onClick={() => setNew(true)}>
          New claim
        </button>
      </div>
      {isNew && (
        <NewClaim
          ledger={ledger}
          onChange={tools.onChange}
          onClose={(id) => {
            setNew(false);
            if (id) setOpen(id);
          }}
        />
      )}
      {open !== undefined && (
        <ClaimForm
          key={open}
          id={open}
          seen={{ ...seen, ledger }}
          shown={{ text: session.state.text, ...told }}
          tools={tools}
          of={of}
          onOpen={setOpen}
        />
      )}
      {open !== undefined && <ReviewsOn key={`reviews of ${open}`} target={{ claim: open }} />}
      <p role="status">
        {shown.length} of {lines.length} claims
      </p>
      <ClaimTable
        lines={shown}
        room={room}
        sorting={{ value: sorting, set: setSorting }}
        on={{ open: setOpen, go: onGo }}
      />
    </section>
  );
}
