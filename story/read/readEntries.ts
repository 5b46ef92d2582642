import type { z } from "zod";
import type { Written } from "../model/draft";
import type { Finding } from "../model/finding";
import { Id } from "../model/text";
import { checkSchema } from "./checkSchema";
import { idOf } from "./idOf";
import type { YamlFile } from "./readYaml";

type Entries<Value> = { entries: Written<Map<string, Value>>; known: Set<string>; findings: Finding[] };

/** A file of entries keyed by id. Each is checked by itself, so that one bad entry does not hide the rest. */
export function readEntries<Value>(yaml: YamlFile, schema: z.ZodType<Value>): Entries<Value> {
  const { file, value, place, source, ids } = yaml;
  const findings: Finding[] = [];
  const sound = new Map<string, Value>();
  if (value !== undefined && value !== null && (typeof value !== "object" || Array.isArray(value)))
    findings.push(notEntries(yaml));
  else {
    for (const [id, entry] of Object.entries(value ?? {})) {
      const path = [id];
      const name = checkSchema(Id, { value: id, path, place: (keys) => place(keys, "key"), source });
      const checked = checkSchema(schema, { value: entry, path, place, source });
      findings.push(...name.findings, ...checked.findings);
      if (name.value && checked.value !== undefined) sound.set(id, checked.value);
    }
  }
  return { entries: { file, value: sound, place }, known: new Set(ids.map(slug)), findings };
}

/** An id that is misspelt is known as what it should be, so that its mentions are not errors too. */
const slug = (id: string) => (Id.safeParse(id).success ? id : idOf(id));

const notEntries = ({ place }: YamlFile): Finding => ({
  rule: "file-kind",
  place: place([]),
  problem: "This file must hold entries, each under its id.",
  fix: "begin each entry with its id and a colon, and indent the entry's fields below it.",
  level: "error",
});
