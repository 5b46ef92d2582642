import type { Nodes, Root } from "mdast";

/** Deeper than anything is written, and far from what a stack holds: the readers of a tree call themselves for each level of it. */
const deepest = 100;

/** Whether a chapter is nested too deeply to be read on. */
export function isDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return false;
}
