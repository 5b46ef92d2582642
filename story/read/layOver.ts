import { nearest } from "../format/nearest";
import type { PlaceOf } from "../model/draft";
import type { Lack, WordPair, WordsPath } from "../model/edition";
import type { Finding, Place } from "../model/finding";
import type { YamlOnDisk } from "./readYamlFile";
import { schemaKeys, wordsAt } from "./schemaKeys";

/**
 * `name` is the file's, relative to the story's folder. `glossary` has words that recur: the first language's, and the edition's.
 * `order`: "own" where entries follow each other as the edition has them, by its own alphabet for instance.
 */
type Over = { name: string; schema: unknown; glossary: Glossary; order?: "own" };
export type Glossary = { value: ReadonlyMap<string, string>; place: PlaceOf };

/** A file of the first language with an edition's words in it, to be read as any other. */
export type Laid = { yaml: YamlOnDisk; words: WordPair[]; lacks: Lack[] };

/** Lays the words of an edition's file over the one that it translates. What is no words of the first language is refused. */
export function layOver(first: YamlOnDisk, own: YamlOnDisk, { name, schema, glossary, order }: Over): Laid {
  const [words, lacks, findings]: [WordPair[], Lack[], Finding[]] = [[], [], []];
  const glossed = new Map<string, Place>();
  const refuse = (path: WordsPath, words: Words, part: "key" | "value" = "key") =>
    findings.push({ ...words, place: own.place(path, part), level: "error" });

  function lay(value: unknown, over: unknown, path: WordsPath): unknown {
    if (isGroup(value)) return layGroup(value, over, path);
    if (Array.isArray(value)) return layList(value, over, path);
    return layText(value, over, path);
  }

  function layGroup(value: Record<string, unknown>, over: unknown, path: WordsPath): unknown {
    if (isAbsent(over)) return mapValues(value, (part, key) => lay(part, undefined, [...path, key]));
    if (!isGroup(over)) return otherwise(value, path, "entries, each under its name");
    const parts = mapValues(value, (part, key) => {
      const said = over[key];
      if (isAbsent(said) || holdsWords(part, [...path, key])) return lay(part, said, [...path, key]);
      refuse([...path, key], fact(key, first.file));
      return part;
    });
    for (const [key, said] of Object.entries(over).filter(([key]) => !Object.hasOwn(value, key))) {
      if (wordsAt(schema, [...path, key])?.own === "apart") parts[key] = said;
      else refuse([...path, key], more(key, Object.keys(value), schemaKeys(schema, path), first.file));
    }
    return parts;
  }

  function layList(value: unknown[], over: unknown, path: WordsPath): unknown {
    const parts = isAbsent(over) ? [] : over;
    if (!Array.isArray(parts) || ![0, value.length].includes(parts.length))
      return otherwise(value, path, `a list of ${value.length}`);
    return value.map((part, index) => lay(part, parts[index], [...path, index]));
  }

  function otherwise(value: unknown, path: WordsPath, form: string): unknown {
    refuse(path, otherForm(first.file, form), "value");
    return value;
  }

  function layText(value: unknown, over: unknown, path: WordsPath): unknown {
    const kind = isWords(value, path);
    if (!kind || typeof value !== "string") {
      const isRepeated = over === value && typeof path.at(-1) === "number";
      if (!isAbsent(over) && !isRepeated) refuse(path, fact(String(path.at(-1)), first.file));
      return value;
    }
    const said = isAbsent(over) ? glossary.value.get(value) : over;
    if (isAbsent(over) && said !== undefined) glossed.set(path.join("\n"), glossary.place([value]));
    if (typeof said === "string") words.push({ file: name, path, first: value, own: said, place: place(path) });
    else if (isAbsent(said) && kind.own === "needed" && /\p{L}/u.test(value))
      lacks.push({ file: name, path, first: value, place: place(path) });
    return isAbsent(said) && kind.own !== "apart" ? value : said;
  }

  const isWords = (value: unknown, path: WordsPath) => {
    const kind = typeof value === "string" ? wordsAt(schema, path) : undefined;
    return kind?.marks?.includes(String(value)) ? undefined : kind;
  };
  const holdsWords = (value: unknown, path: WordsPath): boolean =>
    Array.isArray(value)
      ? value.some((part, index) => holdsWords(part, [...path, index]))
      : isGroup(value)
        ? Object.entries(value).some(([key, part]) => holdsWords(part, [...path, key]))
        : isWords(value, path) !== undefined;
  const place: PlaceOf = (path, part) => {
    const found = glossed.get(path.join("\n"));
    return found ?? (has(own.value, path) ? own : first).place(path, part);
  };

  if (first.value === undefined && first.absent && !isAbsent(own.value)) refuse([], nothingThere(first.file));
  const laid = first.value === undefined ? undefined : lay(first.value, own.value, []);
  const value = order === "own" && isGroup(laid) && isGroup(own.value) ? inOrder(laid, Object.keys(own.value)) : laid;
  const isUnread = own.value === undefined && !own.absent;
  return {
    yaml: { ...first, source: own.source, value, place, findings: [...own.findings, ...findings] },
    words,
    lacks: isUnread ? [] : lacks,
  };
}

const isAbsent = (value: unknown) => value === undefined || value === null;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const mapValues = (group: Record<string, unknown>, change: (value: unknown, key: string) => unknown) =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [key, change(value, key)]));

/** Entries in the order of `keys`; those that it does not name come last. */
function inOrder(group: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const named = keys.filter((key) => Object.hasOwn(group, key)).map((key) => [key, group[key]]);
  return {
    ...Object.fromEntries(named),
    ...Object.fromEntries(Object.entries(group).filter(([key]) => !keys.includes(key))),
  };
}

/** Whether a value, other than nothing, is written at a path. */
function has(value: unknown, path: WordsPath): boolean {
  const [key, ...rest] = path;
  if (isAbsent(value)) return false;
  if (key === undefined) return true;
  return typeof value === "object" && Object.hasOwn(value as object, key)
    ? has((value as Record<string | number, unknown>)[key], rest)
    : false;
}

type Words = Pick<Finding, "rule" | "problem" | "fix">;

const fact = (key: string, file: string): Words => ({
  rule: "edition-fact",
  problem: `"${key}" is a fact, and facts stand once: in ${file}.`,
  fix: "remove it here; an edition holds words only.",
});

const nothingThere = (file: string): Words => ({
  rule: "edition-more",
  problem: `There is no ${file} whose words could stand here.`,
  fix: "write it there first, or delete this file.",
});

const otherForm = (file: string, form: string): Words => ({
  rule: "edition-form",
  problem: `${file} has ${form} here, and so must an edition.`,
  fix: "write it in the form, and in the order, that it has there.",
});

function more(key: string, keys: string[], fields: string[], file: string): Words {
  const meant = nearest(key, keys);
  const isField = fields.includes(key);
  return {
    rule: "edition-more",
    problem: `${file} has no "${key}" here.${meant && !isField ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant && !isField ? `write "${meant}".` : "remove it, or write it there first.",
  };
}
