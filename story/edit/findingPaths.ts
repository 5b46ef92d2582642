import type { Finding } from "../model/finding";
import type { YamlPath } from "../model/yamlChange";
import { offsetAt } from "../read/placeAt";
import { pathAt } from "./pathAt";
import { readTree } from "./yamlTree";

/** A finding at the value that it is about. */
export type Problem = { path: YamlPath; finding: Finding };

/** Findings of a file of YAML, each at the innermost value that its place lies in. Throws Refused where the file cannot be read. */
export function findingPaths(text: string, findings: Finding[]): Problem[] {
  const document = readTree(text);
  return findings.map((finding) => ({ path: pathAt(document, offsetAt(text, finding.place)), finding }));
}
