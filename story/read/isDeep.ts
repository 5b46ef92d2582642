/** Deeper than anything is written, and far from what a stack holds: the readers of a tree call themselves for each level of it. */
const deepest = 100;

/** Whether a tree, of which `childrenOf` gives what stands directly in a node, is nested too deeply to be read on. */
export function isDeep<Node>(root: Node, childrenOf: (node: Node) => Node[]): boolean {
  let level = new Set([root]);
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > deepest) return true;
    level = new Set([...level].flatMap(childrenOf));
  }
  return false;
}
