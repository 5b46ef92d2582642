import type { z } from "zod";
import type { Written } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { Id } from "../model/text";
import { checkSchema } from "./checkSchema";
import { idOf } from "./idOf";
import { keepFor } from "./keepFor";
import type { YamlFile } from "./readYaml";

type Entries<Value> = { entries: Written<Map<string, Value>>; known: Set<string>; findings: Finding[] };

/**
 * A file of entries keyed by id. Each is checked by itself, so that one bad entry does not hide the rest; one with a value that
 * is read as another than was typed is a bad one, as nothing that is said of such a value helps.
 */
export const readEntries = <Value>(yaml: YamlFile, schema: z.ZodType<Value>): Entries<Value> =>
  kept(yaml.place, [yaml.value, schema], () => entriesOf(yaml, schema)) as Entries<Value>;

/** A file that is as it was has the entries that it had: thousands, which are not held against their schema at each key. */
const kept = keepFor<YamlFile["place"], Entries<unknown>>();

function entriesOf<Value>(yaml: YamlFile, schema: z.ZodType<Value>): Entries<Value> {
  const { file, value, place, source, ids } = yaml;
  const findings: Finding[] = [];
  const sound = new Map<string, Value>();
  const misread = new Set(yaml.findings.filter(isMisread).map(({ place }) => spot(place)));
  const holdsMisread = (path: string[], written: unknown): boolean =>
    written && typeof written === "object"
      ? Object.entries(written).some(([key, inner]) => holdsMisread([...path, key], inner))
      : misread.has(spot(place(path)));
  if (value !== undefined && value !== null && (typeof value !== "object" || Array.isArray(value)))
    findings.push(notEntries(yaml));
  else {
    for (const [id, entry] of Object.entries(value ?? {})) {
      const path = [id];
      const name = checkSchema(Id, { value: id, path, place: (keys) => place(keys, "key"), source });
      const checked = checkSchema(schema, { value: entry, path, place, source });
      findings.push(...name.findings, ...checked.findings);
      const isWhole = misread.size === 0 || !holdsMisread(path, entry);
      if (name.value && checked.value !== undefined && isWhole) sound.set(id, checked.value);
    }
  }
  return { entries: { file, value: sound, place }, known: new Set(ids.map(slug)), findings };
}

const isMisread = ({ rule, level }: Finding) => rule === "misread-value" && level === "error";

const spot = ({ line, column }: Place) => `${line}:${column}`;

/** An id that is misspelt is known as what it should be, so that its mentions are not errors too. */
const slug = (id: string) => (Id.safeParse(id).success ? id : idOf(id));

const notEntries = ({ place }: YamlFile): Finding => ({
  rule: "file-kind",
  place: place([]),
  problem: "This file must hold entries, each under its id.",
  fix: "begin each entry with its id and a colon, and indent the entry's fields below it.",
  level: "error",
});
