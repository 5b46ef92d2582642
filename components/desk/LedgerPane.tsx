import { useState } from "react";
import type { Ledger, LedgerLine } from "@/story/model/desk";
import type { YamlChange } from "@/story/model/yamlChange";
import { ClaimForm } from "./ClaimForm";
import { type Filter, isShown, questions } from "./ledger";
import { findClaims } from "./text/findClaims";

type Props = {
  ledger?: Ledger;
  readOnly: boolean;
  onGo(line: LedgerLine): void;
  onChange(changes: YamlChange[]): string | undefined;
};

/** The claims beside their text: a table to find one in, and a form to change or add one. `onChange` says why it could not. */
export function LedgerPane({ ledger, readOnly, onGo, onChange }: Props) {
  const [filter, setFilter] = useState<Filter>({ words: "", topic: "", source: "", about: "all" });
  const [open, setOpen] = useState<string>();
  if (!ledger) return <section className="desk-ledger" aria-label="Claims" />;
  const shown = findClaims(ledger.lines, filter.words).filter((line) => isShown(filter, line));
  const line = ledger.lines.find(({ id }) => id === open);
  const set = (news: Partial<Filter>) => setFilter({ ...filter, ...news });
  return (
    <section className="desk-ledger" aria-label="Claims">
      <div className="desk-filters">
        <label>
          Number, speaker or words{" "}
          <input value={filter.words} onChange={({ target }) => set({ words: target.value })} />
        </label>
        <Select label="Topic" all="All topics" options={ledger.topics} onChoose={(topic) => set({ topic })} />
        <Select label="Source" all="All sources" options={ledger.sources} onChoose={(source) => set({ source })} />
        <label>
          Which{" "}
          <select value={filter.about} onChange={({ target }) => set({ about: target.value as Filter["about"] })}>
            {Object.entries(questions).map(([about, words]) => (
              <option key={about} value={about}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={readOnly} onClick={() => setOpen("")}>
          New claim
        </button>
      </div>
      {open !== undefined && (
        <ClaimForm
          key={open}
          line={line}
          ledger={ledger}
          readOnly={readOnly}
          onChange={onChange}
          onClose={() => setOpen(undefined)}
        />
      )}
      <p role="status">
        {shown.length} of {ledger.lines.length} claims
      </p>
      <Table lines={shown} onOpen={setOpen} onGo={onGo} />
    </section>
  );
}

type SelectProps = { label: string; all: string; options: string[]; onChoose(value: string): void };

const Select = ({ label, all, options, onChoose }: SelectProps) => (
  <label>
    {label}{" "}
    <select onChange={({ target }) => onChoose(target.value)}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  </label>
);

const columns = ["Claim", "Who said it", "Status", "Cited", "Line"];

const Table = ({ lines, onOpen, onGo }: { lines: LedgerLine[]; onOpen(id: string): void; onGo: Props["onGo"] }) => (
  <table>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.id}>
          <td>
            <button type="button" onClick={() => onOpen(line.id)}>
              {line.figure || line.statement}
            </button>
          </td>
          <td>{line.speaker}</td>
          <td>{line.status}</td>
          <td>{line.uses.length}</td>
          <td>
            <button type="button" aria-label={`${line.place.line}, the text of ${line.id}`} onClick={() => onGo(line)}>
              {line.place.line}
            </button>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
