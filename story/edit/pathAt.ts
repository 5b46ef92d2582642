import { type Document, isCollection, isScalar, type Node } from "yaml";
import type { YamlPath } from "../model/yamlChange";
import { type Group, itemOf } from "./yamlTree";

/** The innermost value of a file that an offset lies in, its name included. */
export function pathAt(document: Document, offset: number): YamlPath {
  const path: (string | number)[] = [];
  let node = document.contents as Node | null;
  while (isCollection(node)) {
    const group = node as Group;
    const index = group.items.findIndex((_, n) => {
      const { start, end } = itemOf(group, n);
      return start <= offset && offset <= end;
    });
    if (index < 0) return path;
    const key = "key" in (group.items[index] as object) ? (group.items[index] as { key: unknown }).key : index;
    path.push(isScalar(key) ? String(key.value) : index);
    node = itemOf(group, index).value;
  }
  return path;
}
