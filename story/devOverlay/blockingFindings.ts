import type { Finding } from "../model/finding";
import { rules } from "../model/rules";

/** The findings that keep a file from being shown at all. */
export const blockingFindings = (findings: Finding[]): Finding[] =>
  findings.filter(({ rule }) => outcomes[rule] !== "shown");

const outcomes: Record<string, string> = rules;
