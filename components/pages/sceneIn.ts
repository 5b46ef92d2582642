import type { Root } from "hast";
import { EXIT, visit } from "unist-util-visit";

/** The part of a chapter that tells one of its scenes: <Scene> with its steps. */
export function sceneIn(body: Root, id: string): Root {
  const found: Root = { type: "root", children: [] };
  visit(body, "element", (node) => {
    if (node.tagName !== "Scene" || node.properties.is !== id) return;
    found.children.push(node);
    return EXIT;
  });
  return found;
}
