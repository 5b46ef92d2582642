import type { Nodes } from "mdast";

type Visited = { node: Nodes; parents: Nodes[] };

/** A tree is walked by each of a story's many checks, and stays while its chapter is not changed. */
const kept = new WeakMap<Nodes, Visited[]>();

/** Visits a node and all that is in it, in reading order. `parents` begins with the outermost. */
export function walk(node: Nodes, visit: (node: Nodes, parents: Nodes[]) => void): void {
  for (const { node: inner, parents } of visitedIn(node)) visit(inner, parents);
}

function visitedIn(node: Nodes): Visited[] {
  if (node.type !== "root") return listed(node);
  const all = kept.get(node) ?? listed(node);
  kept.set(node, all);
  return all;
}

function listed(node: Nodes, parents: Nodes[] = [], all: Visited[] = []): Visited[] {
  all.push({ node, parents });
  if (!("children" in node)) return all;
  const inner = [...parents, node];
  for (const child of node.children) listed(child, inner, all);
  return all;
}
