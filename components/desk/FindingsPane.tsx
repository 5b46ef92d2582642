import type { Finding } from "@/story/model/finding";
import { deskAddress } from "./deskAddress";

type Props = { file: string; findings?: Finding[]; onGo(finding: Finding): void; onMend(finding: Finding): void };

/** What is wrong with the text as it is typed (not known before the first check), then with the story's other files; each leads to its place. */
export function FindingsPane({ file, findings, onGo, onMend }: Props) {
  if (!findings)
    return (
      <section className="desk-findings" aria-label="Findings">
        <h2>The story is being checked</h2>
      </section>
    );
  const here = findings.filter(({ place }) => place.file === file);
  const elsewhere = findings.filter(({ place }) => place.file !== file);
  return (
    <section className="desk-findings" aria-label="Findings">
      <h2>{here.length === 0 ? "Nothing is wrong in this file" : `${countOf(here)} in this file`}</h2>
      <ul>
        {here.map((finding) => (
          <li key={keyOf(finding)} data-level={finding.level}>
            <button type="button" onClick={() => onGo(finding)}>
              {finding.level === "error" ? "Error" : "Warning"} on line {finding.place.line}
            </button>
            {finding.edit && (
              <button type="button" onClick={() => onMend(finding)}>
                Mend it
              </button>
            )}
            <FindingWords finding={finding} />
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <details>
          <summary>{countOf(elsewhere)} in other files of the story</summary>
          <ul>
            {elsewhere.map((finding) => (
              <li key={keyOf(finding)} data-level={finding.level}>
                <a href={deskAddress(finding.place.file, finding.place)}>
                  {finding.place.file.split("/").slice(2).join("/")}, line {finding.place.line}
                </a>
                <FindingWords finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const FindingWords = ({ finding: { problem, fix } }: { finding: Finding }) => (
  <>
    <p>{problem}</p>
    <p>Fix: {fix}</p>
  </>
);

const keyOf = ({ place, rule, problem }: Finding) => `${place.file}:${place.line}:${place.column} ${rule} ${problem}`;
const countOf = ({ length }: Finding[]) => `${length} ${length === 1 ? "finding" : "findings"}`;
