import type { z } from "zod";
import type { Written } from "../model/draft";
import type { Finding } from "../model/finding";
import { checkSchema } from "./checkSchema";
import type { YamlFile } from "./readYaml";

/** A file that is a list of entries, each checked by itself. Where one is left out, the others keep their places in the file. */
export function readList<Value>(
  { file, value, place, source }: YamlFile,
  schema: z.ZodType<Value>,
): { list: Written<Value[]>; findings: Finding[] } {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const checks = entries.map((entry, index) => checkSchema(schema, { value: entry, path: [index], place, source }));
  const kept = checks.flatMap(({ value: sound }, index) => (sound === undefined ? [] : [{ sound, index }]));
  const findings = checks.flatMap((check) => check.findings);
  if (value !== undefined && value !== null && !Array.isArray(value)) findings.push(notList(place([])));
  const placeOf: typeof place = ([first, ...rest], part) =>
    place(typeof first === "number" ? [kept[first]?.index ?? first, ...rest] : [], part);
  return { list: { file, value: kept.map(({ sound }) => sound), place: placeOf }, findings };
}

const notList = (place: Finding["place"]): Finding => ({
  rule: "file-kind",
  place,
  problem: "This file must be a list.",
  fix: 'begin each entry with "- " at the start of a line.',
  level: "error",
});
