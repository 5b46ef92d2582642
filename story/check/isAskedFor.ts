import type { Definition, Nodes } from "mdast";
import { walk } from "./walk";

/** Whether a link of the chapter at `root` leads to the address that a definition gives. */
export function isAskedFor({ identifier }: Definition, root: Nodes): boolean {
  let asked = false;
  walk(root, (node) => {
    if (node.type === "linkReference" && node.identifier === identifier) asked = true;
  });
  return asked;
}
