import type { Finding } from "../model/finding";
import { formatFinding } from "./formatFinding";

/** How many findings of one kind are printed in full: a file that went wrong as a whole would push all else off the screen. */
const most = { error: 20, warning: 3 };

/**
 * Findings as they are printed, those of one kind together. Where there are too many of one kind, the rest of them is one line of places.
 * `sources` has the texts of the files.
 */
export function formatFindings(findings: Finding[], sources: ReadonlyMap<string, string | undefined>): string[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(kindOf(finding)) ?? [];
    kind.push(finding);
    kinds.set(kindOf(finding), kind);
  }
  return [...kinds.values()].flatMap((kind) => {
    const level = kind[0]?.level ?? "error";
    const shown = kind.slice(0, most[level]).map((finding) => formatFinding(finding, sources.get(finding.place.file)));
    const rest = kind.slice(most[level]);
    return rest.length > 0 ? [...shown, restOf(rest)] : shown;
  });
}

const kindOf = ({ level, rule, place }: Finding) => (level === "warning" ? rule : `${rule} ${place.file}`);

function restOf(findings: Finding[]): string {
  const [first] = findings;
  const places = findings.slice(0, 5).map(({ place: { file, line, column } }) => `${file}:${line}:${column}`);
  const more = findings.length > places.length ? " …" : "";
  return `${findings.length} more of ${first?.rule}${first?.level === "warning" ? " (warning)" : ""}: ${places.join(", ")}${more}`;
}
