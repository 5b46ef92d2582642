import { fromTo, isSame } from "./words";

type Entries<Value> = ReadonlyMap<string, Value>;

/** What changed in a file of entries. `name` says what an entry is, for one that came or went. */
export function compareEntries<Value extends object>(
  was: Entries<Value>,
  now: Entries<Value>,
  name: (entry: Value) => string,
  moved?: ReadonlyMap<string, string>,
): string[] {
  const { came, went, renamed, stayed } = matchEntries(was, now, moved);
  return [
    ...renamed.map(([before, after]) => `${before} is now called ${after}.`),
    ...came.map((id) => `${id} is new: ${name(now.get(id) as Value)}`),
    ...went.map((id) => `${id} is gone: ${name(was.get(id) as Value)}`),
    ...stayed.flatMap(([id, a, b]) => compareFields(id, a, b)),
    ...compareOrder(was, now),
  ];
}

/** Which entries came, went, stayed, or are there under another id: as moved.yaml says, or as all else of them is the same. */
export function matchEntries<Value>(
  was: Entries<Value>,
  now: Entries<Value>,
  told: ReadonlyMap<string, string> = new Map(),
) {
  const went = [...was].filter(([id]) => !now.has(id));
  const came = [...now].filter(([id]) => !was.has(id));
  const renamed = went.flatMap(([before, entry]): [string, string][] => {
    const same = came.filter(([id, other]) => (told.has(before) ? told.get(before) === id : isSame(entry, other)));
    return same.length === 1 && same[0] ? [[before, same[0][0]]] : [];
  });
  const moved = new Set(renamed.flat());
  const formerly = new Map(renamed.map(([before, after]) => [after, before]));
  return {
    renamed,
    came: came.map(([id]) => id).filter((id) => !moved.has(id)),
    went: went.map(([id]) => id).filter((id) => !moved.has(id)),
    stayed: [...now].flatMap(([id, b]): [string, Value, Value][] => {
      const a = was.get(formerly.get(id) ?? id);
      return a === undefined ? [] : [[id, a, b]];
    }),
  };
}

/** Fields whose value is another one, in the order they are written; `except` are told elsewhere. */
export function compareFields(id: string, was: object, now: object, except: readonly string[] = []): string[] {
  const [a, b] = [new Map(Object.entries(was)), new Map(Object.entries(now))];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((field) => !except.includes(field) && !isSame(a.get(field), b.get(field)))
    .map((field) => fromTo(`${id}, ${field}`, a.get(field), b.get(field)));
}

/** Entries that stayed and stand in another order. */
function compareOrder<Value>(was: Entries<Value>, now: Entries<Value>): string[] {
  const before = [...was.keys()].filter((id) => now.has(id));
  const after = [...now.keys()].filter((id) => was.has(id));
  return isSame(before, after) ? [] : [`The order is now ${after.join(", ")}.`];
}
