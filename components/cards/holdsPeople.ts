import type { Element } from "hast";
import { EXIT, visit } from "unist-util-visit";
import type { Chapter } from "@/story/model/chapter";

/** Whether the story's memorial stands in this chapter. */
export function holdsPeople({ body }: Chapter): boolean {
  let found = false;
  visit(body, "element", (node: Element) => {
    if (node.tagName !== "People") return;
    found = true;
    return EXIT;
  });
  return found;
}
