import type { Document } from "yaml";
import type { YamlChange, YamlPath } from "../model/yamlChange";
import { Refused } from "./Refused";

/** What a file says, its groups as Maps, in which order is kept and no name is special. Throws Refused where it cannot be told. */
export function valuesOf(document: Document): unknown {
  try {
    return document.toJS({ mapAsMap: true });
  } catch {
    throw new Refused("The file cannot be read as it is; npm run check says why.");
  }
}

/** A change that is not to be looked at first: what it is about is there, or it is not. */
export type PlainChange = Exclude<YamlChange, { set: YamlPath }>;

/** What a file is to say after a change. Throws Refused where the change makes no sense in it. */
export function changedValue(value: unknown, change: PlainChange): unknown {
  if ("replace" in change) return inside(value, change.replace, () => asMaps(change.value));
  if ("insert" in change) return inserted(value, change.insert, asMaps(change.value), change.at);
  const path = "delete" in change ? change.delete : "rename" in change ? change.rename : change.move;
  return inside(value, path.slice(0, -1), (group) => {
    const entries = entriesOf(group);
    const index = entries.findIndex(([key]) => key === path.at(-1));
    const [found] = index < 0 ? [] : entries.splice(index, 1);
    if (!found) throw new Refused(`There is no "${path.join(".")}" in the file.`);
    if ("rename" in change) {
      if (entries.some(([key]) => key === change.name)) throw new Refused(`There is a "${change.name}" already.`);
      entries.splice(index, 0, [change.name, found[1]]);
    }
    if ("move" in change) entries.splice(change.to, 0, found);
    return groupOf(group, entries);
  });
}

/** Two values that say the same, in the same order. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, n) => isAlike(one, b[n]));
  if (a instanceof Map && b instanceof Map) return isAlike([...a], [...b]);
  return Object.is(a, b);
}

function inserted(value: unknown, path: YamlPath, added: unknown, at?: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return added;
  if (rest.length > 0 && (value ?? undefined) !== undefined && has(value, key))
    return inside(value, [key], (part) => inserted(part, rest, added, at));
  const entries = value === null || value === undefined ? [] : entriesOf(value);
  if (has(value, key) && !Array.isArray(value)) throw new Refused(`There is a "${key}" already.`);
  const made = rest.length > 0 ? inserted(undefined, rest, added) : added;
  const index = typeof key === "number" ? key : rest.length > 0 ? entries.length : (at ?? entries.length);
  if (index > entries.length) throw new Refused(`There are ${entries.length} items only.`);
  entries.splice(index, 0, [key, made]);
  return groupOf(value ?? (typeof key === "number" ? [] : new Map()), entries);
}

const has = (value: unknown, key: string | number) =>
  value instanceof Map ? value.has(key) : Array.isArray(value) && typeof key === "number" && key < value.length;

function inside(value: unknown, path: YamlPath, change: (part: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (!has(value, key)) throw new Refused(`There is no "${key}" in the file where it is looked for.`);
  return groupOf(
    value,
    entriesOf(value).map(([name, part]) => [name, name === key ? inside(part, rest, change) : part]),
  );
}

type Entry = [string | number, unknown];

function entriesOf(value: unknown): Entry[] {
  if (value instanceof Map) return [...value];
  if (Array.isArray(value)) return [...value.entries()];
  throw new Refused("What is to be changed there is neither a list nor a group.");
}

const groupOf = (like: unknown, entries: Entry[]): unknown =>
  Array.isArray(like) ? entries.map(([, part]) => part) : new Map(entries);

export function asMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asMaps);
  if (typeof value !== "object" || value === null) return value ?? null;
  return new Map(Object.entries(value).map(([key, part]) => [key, asMaps(part)]));
}
