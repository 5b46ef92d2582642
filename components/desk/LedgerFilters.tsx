import type { Ledger } from "@/story/model/desk";
import { type Filter, questions } from "./ledger";

type Props = { ledger: Ledger; filter: Filter; onChange(news: Partial<Filter>): void };

/** What the claims that are shown have to have. */
export function LedgerFilters({ ledger, filter, onChange }: Props) {
  const speakers = [...new Set(ledger.lines.map(({ speaker }) => speaker))].filter(Boolean).sort();
  const statuses = [...new Set(ledger.lines.map(({ status }) => status))].sort();
  const plain = (words: string[]) => words.map((word) => [word, word] as const);
  return (
    <>
      <label>
        Number, speaker or words{" "}
        <input value={filter.words} onChange={({ target }) => onChange({ words: target.value })} />
      </label>
      <Select
        label="Topic"
        value={filter.topic}
        options={[["", "All topics"], ...plain(ledger.topics)]}
        onChoose={(topic) => onChange({ topic })}
      />
      <Select
        label="Speaker"
        value={filter.speaker}
        options={[["", "All speakers"], ...plain(speakers)]}
        onChoose={(speaker) => onChange({ speaker })}
      />
      <Select
        label="Source"
        value={filter.source}
        options={[["", "All sources"], ...ledger.sources.map(({ id }) => [id, id] as const)]}
        onChoose={(source) => onChange({ source })}
      />
      <Select
        label="Status"
        value={filter.status}
        options={[["", "Every status"], ...plain(statuses)]}
        onChoose={(status) => onChange({ status })}
      />
      <Select
        label="Which"
        value={filter.about}
        options={Object.entries(questions)}
        onChoose={(about) => onChange({ about: about as Filter["about"] })}
      />
    </>
  );
}

type SelectProps = {
  label: string;
  value: string;
  options: (readonly [value: string, words: string])[];
  onChoose(value: string): void;
};

const Select = ({ label, value, options, onChoose }: SelectProps) => (
  <label>
    {label}{" "}
    <select value={value} onChange={({ target }) => onChoose(target.value)}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
