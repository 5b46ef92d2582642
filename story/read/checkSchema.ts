import type { z } from "zod";
import { formatList } from "../format/formatList";
import { isSlip } from "../format/isSlip";
import { nearest } from "../format/nearest";
import type { PlaceOf } from "../model/draft";
import type { Finding } from "../model/finding";
import { issueWords } from "./issueWords";
import { exampleAt, insteadOf, schemaKeys } from "./schemaKeys";
import { valueEdit } from "./valueEdit";

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];
type Check<Value> = { value?: Value; findings: Finding[] };
/** What is checked: a value, the keys that lead to it in its file, and where these stand there. */
type Input = { value: unknown; path?: Path; place: PlaceOf; source: string };

/** A value held against its schema. Every issue becomes a finding at the very key or value that is wrong. */
export function checkSchema<Value>(schema: z.ZodType<Value>, { value, path = [], place, source }: Input): Check<Value> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [] };
  const issues = result.error.issues.flatMap(deepest).filter(isFirstOfItsKind);
  const misspelt = issues.flatMap((issue) => meantKeys(issue, schema));
  const wrong = issues.filter(({ path: keys }) => !misspelt.includes(keys.join("\n")) || at(value, keys) !== undefined);
  return { findings: wrong.flatMap((issue) => toFindings(issue, { schema, value, path, place, source })) };
}

/** A misspelt field is also a missing one; it is told once. */
function meantKeys(issue: Issue, schema: unknown): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const allowed = schemaKeys(schema, issue.path);
  return issue.keys.map((key) => [...issue.path, nearest(key, allowed)].join("\n"));
}

/** Of the ways a value may be written, the one the editor came nearest to: the way whose mistake lies inside the value. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inside = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0));
  const wrongOnly = issue.errors.find((issues) => issues.every(({ code }) => code !== "invalid_type"));
  const chosen = inside ?? (issue.errors.length > 1 && !allFormats(issue.errors) ? wrongOnly : undefined);
  return chosen ? chosen.flatMap((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

/** A text where a list is expected is that, and not also a list of too many letters. */
function isFirstOfItsKind({ code, path }: Issue, _: number, issues: Issue[]): boolean {
  const same = (other: Issue) => other.code === "invalid_type" && other.path.join("\n") === path.join("\n");
  return code === "invalid_type" || !issues.some(same);
}

const allFormats = (errors: Issue[][]) =>
  errors.every((issues) => issues.every(({ code }) => code === "invalid_format"));

function toFindings(
  issue: Issue,
  { schema, value, path, place, source }: Required<Input> & { schema: unknown },
): Finding[] {
  const inner = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const full = [...path, ...inner];
  if (issue.code === "unrecognized_keys") {
    const allowed = schemaKeys(schema, inner);
    return issue.keys.map((key) => {
      const instead = insteadOf(schema, inner, key);
      if (instead)
        return {
          rule: "field-changed",
          place: place([...full, key], "key"),
          problem: `There is no field "${key}" here any more.`,
          fix: instead,
          level: "error" as const,
        };
      const meant = nearest(key, allowed);
      return {
        rule: "unknown-field",
        place: place([...full, key], "key"),
        problem: `There is no field "${key}" here.${meant ? ` Did you mean "${meant}"?` : ""}`,
        fix: meant ? `write "${meant}".` : `remove it, or use one of ${formatList(allowed)}.`,
        level: "error" as const,
        ...(meant && isSlip(key, meant, allowed) && { edit: [{ rename: [...full, key], name: meant }] }),
      };
    });
  }
  const written = at(value, inner);
  if (written === undefined) {
    const owner = full.length > 1 ? `"${full.at(-2)}"` : "This file";
    const key = String(full.at(-1) ?? "value");
    const owns = place(full.slice(0, -1), "key");
    return [
      {
        rule: "missing-field",
        place: owns,
        problem: `${owner} has no "${key}".`,
        fix: `add a line "${key}: ${exampleAt(schema, inner)}".`,
        level: "error",
      },
    ];
  }
  const part = issue.code === "invalid_key" ? "key" : "value";
  const spot = place(full, part);
  const line = linesOf(source)[spot.line - 1] ?? "";
  const words = issueWords(issue, full, written, line.slice(spot.column - 1));
  const edit = part === "value" ? valueEdit(issue, words, full, written) : undefined;
  return [{ ...words, place: spot, level: "error", ...(edit && { edit }) }];
}

let last = { source: "", lines: [""] };

/** Every entry of a long file is checked for itself, and all its findings ask for lines of that one file. */
function linesOf(source: string): string[] {
  if (last.source !== source) last = { source, lines: source.split("\n") };
  return last.lines;
}

const at = (value: unknown, path: PropertyKey[]): unknown => path.reduce<unknown>(property, value);

const property = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
