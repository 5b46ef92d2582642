/** The named values, in the order of their ids. An id that names nothing has been reported by a check and is passed over. */
export function pickExisting<Value>(ids: Iterable<string>, values: ReadonlyMap<string, Value>): Value[] {
  return [...ids].flatMap((id) => values.get(id) ?? []);
}
