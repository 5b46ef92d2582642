import type { DeskView, Ledger, LedgerLine } from "@/story/model/desk";
import type { Finding, Place } from "@/story/model/finding";
import type { YamlChange } from "@/story/model/yamlChange";
import type { AskDesk } from "./askDesk";
import { deskAddress } from "./deskAddress";
import { entryIn } from "./entryIn";
import { YamlForm } from "./form/YamlForm";
import { SourceText } from "./SourceText";

type Props = {
  id: string;
  seen: DeskView & { ledger: Ledger };
  shown: { text: string; findings: Finding[]; readOnly: boolean };
  tools: { onChange(changes: YamlChange[], id?: string): string | undefined; onUndo(): void; onSave(): void };
  of: { story: string; ask: AskDesk };
  onOpen(id?: string): void;
};

const labels = {
  statement: "What was said",
  value: "Figure",
  unit: "What it counts",
  qualifier: "How it is hedged",
  worded: "The figure as the source words it",
  assertedBy: "Who said it",
  asOf: "As of",
  time: "When, as data",
  locator: "Where in the sources",
  ours: "Our own sum",
};

/** One claim as a form, beside it what it rests on, where it is cited, and where its figure stands besides. Each change is made of the text. */
export function ClaimForm({ id, seen, shown, tools, of, onOpen }: Props) {
  const { ledger, claims } = seen;
  const { start, end } = entryIn(shown.text, id);
  const text = shown.text.slice(start, end);
  const above = shown.text.slice(0, start).split("\n").length - 1;
  const last = above + text.split("\n").length;
  const findings = shown.findings
    .filter(({ place: { line } }) => line > above && line <= last)
    .map((finding) => ({ ...finding, place: { ...finding.place, line: finding.place.line - above } }));
  const line = ledger.lines.find((one) => one.id === id);
  return (
    <section className="desk-open-claim" aria-label={`Claim ${id}`}>
      <div className="desk-row">
        <h2>{id}</h2>
        <button type="button" onClick={() => onOpen()}>
          Close
        </button>
      </div>
      <YamlForm
        name={`Claim ${id}`}
        shown={{ text, schema: ledger.schema, at: [id], findings, readOnly: shown.readOnly }}
        known={{ claims, pictures: [], steps: [] }}
        labels={labels}
        onChange={(changes) => tools.onChange(changes, id)}
        onUndo={tools.onUndo}
        onSave={tools.onSave}
      />
      {line && <Besides line={line} ledger={ledger} of={of} onOpen={onOpen} />}
    </section>
  );
}

type BesidesProps = { line: LedgerLine; ledger: Ledger } & Pick<Props, "of" | "onOpen">;

/** What an editor looks at beside a claim: its sources, what cites it, and whatever else has its figure. */
function Besides({ line, ledger, of, onOpen }: BesidesProps) {
  const sources = ledger.sources.filter(({ id }) => line.sources.includes(id));
  const alike = ledger.lines.filter(
    (one) => one !== line && one.numbers.some((number) => line.numbers.includes(number)),
  );
  const cites = new Set(line.uses.map(({ file, line }) => `${file}:${line}`));
  const others = line.numbers
    .flatMap((number) => ledger.figures[number] ?? [])
    .filter(({ file, line }) => !cites.has(`${file}:${line}`));
  return (
    <>
      {sources.map(({ id, name, what, date, url, hasText }) => (
        <div key={id}>
          <p>
            Source: {url ? <a href={url}>{name}</a> : name}
            {what && `. ${what}`} {date && `Of ${date}.`}
          </p>
          {hasText && <SourceText {...of} source={id} name={name} numbers={line.numbers} />}
        </div>
      ))}
      {line.uses.length > 0 && <Places title="Cited in" places={line.uses} />}
      {(others.length > 0 || alike.length > 0) && (
        <section aria-label="Where else this figure stands">
          <h3>Where else this figure stands</h3>
          {others.length > 0 && <Places title="In" places={others} />}
          <ul>
            {alike.map((one) => (
              <li key={one.id}>
                <button type="button" onClick={() => onOpen(one.id)}>
                  {one.figure}, {one.speaker}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const Places = ({ title, places }: { title: string; places: Place[] }) => (
  <p>
    {title}{" "}
    {places.map((place, index) => (
      <span key={`${place.file}:${place.line}:${place.column}`}>
        {index > 0 && "; "}
        <a href={deskAddress(place.file, place)}>
          {place.file.split("/").slice(2).join("/")}, line {place.line}
        </a>
      </span>
    ))}
  </p>
);
