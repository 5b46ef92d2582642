import type { Nodes } from "mdast";

/** Visits a node and all that is in it, in reading order. `parents` begins with the outermost. */
export function walk(node: Nodes, visit: (node: Nodes, parents: Nodes[]) => void, parents: Nodes[] = []): void {
  visit(node, parents);
  if (!("children" in node)) return;
  const inner = [...parents, node];
  for (const child of node.children) walk(child, visit, inner);
}
