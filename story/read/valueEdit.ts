import type { z } from "zod";
import { isSlip } from "../format/isSlip";
import type { Mend } from "../model/finding";
import { Id } from "../model/text";
import { looksLikeHost } from "./issueWords";

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** What a program may write in the place of a value that breaks its schema, where it is what was meant; `words` say it to the editor. */
export function valueEdit(issue: Issue, { fix }: { fix: string }, path: Path, written: unknown): Mend[] | undefined {
  // An entry that is named so is named elsewhere, too.
  const [, mark, was] = /^write "([|>]-)" in place of "([|>]\+?)"\.$/.exec(fix) ?? [];
  if (mark && was) return [{ was, put: mark }];
  const put = written === path.at(-1) ? undefined : instead(issue, fix, written);
  return put === undefined ? undefined : [{ replace: path, value: put }];
}

function instead(issue: Issue, fix: string, written: unknown): unknown {
  if (issue.code === "invalid_type" && issue.expected === "string") {
    // As it is typed: the number 7 may have been written 007.
    return typeof written === "number" ? /^put it in quotes: "(.+)"\.$/.exec(fix)?.[1] : undefined;
  }
  if (typeof written !== "string") return undefined;
  if (fix === "remove the spaces.") return written.trim();
  if (issue.code === "invalid_type" && issue.expected === "array")
    return Id.safeParse(written).success ? [written] : undefined;
  if (issue.code === "invalid_value") {
    const [, meant] = /^write (\S+)\.$/.exec(fix) ?? [];
    const value = issue.values.find((one) => typeof one === "string" && one === meant);
    return typeof value === "string" && isSlip(written, value, issue.values.map(String)) ? value : undefined;
  }
  if (looksLikeHost(written) && fix === `write "https://${written}".`) return `https://${written}`;
  return /^write "([a-z0-9-]+)", without \.\w+\.$/.exec(fix)?.[1];
}
