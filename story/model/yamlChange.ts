/** Keys and indexes that lead to a value of a file, from the outside in. */
export type YamlPath = readonly (string | number)[];

/**
 * What is to change in a file of YAML. A path ends in the key or index that is meant: to add to a list it is the index the item
 * will have, to add to a group its name, with `at` saying how many items stand before it (left out: all). Groups on the way that
 * are not there yet are made. `set` replaces what is there and inserts what is not. `move` puts an item among the others of its
 * group, `to` being the index it will have there.
 */
export type YamlChange =
  | { replace: YamlPath; value: unknown }
  | { insert: YamlPath; value: unknown; at?: number }
  | { set: YamlPath; value: unknown }
  | { delete: YamlPath }
  | { rename: YamlPath; name: string }
  | { move: YamlPath; to: number };
