import type { YamlPath } from "../model/yamlChange";
import { asMaps, isAlike, type PlainChange } from "./changedValue";

type Replace = { replace: YamlPath; value: unknown };

/** A value put in the place of another, as the least that has to change: of a group only the names whose values are others. */
export function partsOf(whole: unknown, change: Replace): PlainChange[] {
  let before = whole;
  for (const key of change.replace)
    before = before instanceof Map ? before.get(key) : (before as unknown[])?.[Number(key)];
  return parts(before, asMaps(change.value), change);
}

function parts(before: unknown, after: unknown, change: Replace): PlainChange[] {
  if (isAlike(before, after)) return [];
  if (before instanceof Map && after instanceof Map) return ofGroup(before, after, change) ?? [change];
  if (Array.isArray(before) && Array.isArray(after)) return ofList(before, after, change);
  return [change];
}

/** Undefined where nothing of the group would be left, or its names stand in another order. */
function ofGroup(before: Map<string, unknown>, after: Map<string, unknown>, { replace, value }: Replace) {
  const values = value as Record<string, unknown>;
  const kept = [...before.keys()].filter((key) => after.has(key));
  const order = [...after.keys()].filter((key) => before.has(key));
  if (kept.length === 0 || kept.some((key, index) => key !== order[index])) return undefined;
  const gone = [...before.keys()].filter((key) => !after.has(key));
  return [
    ...kept.flatMap((key) =>
      parts(before.get(key), after.get(key), { replace: [...replace, key], value: values[key] }),
    ),
    ...gone.map((key): PlainChange => ({ delete: [...replace, key] })),
    ...[...after.keys()].flatMap((key, at): PlainChange[] =>
      before.has(key) ? [] : [{ insert: [...replace, key], value: values[key], at }],
    ),
  ];
}

function ofList(before: unknown[], after: unknown[], { replace, value }: Replace): PlainChange[] {
  const values = value as unknown[];
  const shorter = Math.min(before.length, after.length);
  if (shorter === 0) return [{ replace, value }];
  let head = 0;
  while (head < shorter && isAlike(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isAlike(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const changed = shorter - tail - head;
  const at = head + changed;
  return [
    ...Array.from({ length: changed }, (_, n) => head + n).flatMap((index) =>
      parts(before[index], after[index], { replace: [...replace, index], value: values[index] }),
    ),
    ...Array.from({ length: before.length - tail - at }, (): PlainChange => ({ delete: [...replace, at] })),
    ...values
      .slice(at, after.length - tail)
      .map((item, n): PlainChange => ({ insert: [...replace, at + n], value: item })),
  ];
}
