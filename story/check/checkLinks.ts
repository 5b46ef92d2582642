import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { nodePlace } from "./nodePlace";
import { walk } from "./walk";

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const allowed = /^(?:https?|mailto):/i;

/** Links lead to web pages, to a mailbox, or to another place of the story: nothing else can be opened safely everywhere. */
export function checkLinks(draft: Draft): Finding[] {
  return draft.chapters.flatMap((chapter) => {
    const findings: Finding[] = [];
    walk(chapter.tree, (node) => {
      if (node.type !== "link" && node.type !== "definition") return;
      // Browsers read over white space and control characters in an address.
      const url = node.url.replace(/[\p{Cc}\s]/gu, "");
      if (!url.startsWith("//") && (!scheme.test(url) || allowed.test(url)) && canBeRead(url)) return;
      findings.push({
        rule: "link-address",
        place: nodePlace(chapter, node),
        problem: `"${node.url}" is not an address that a link may lead to.`,
        fix: "begin it with https://, http:// or mailto:, or give a place of this story, such as ../victims/.",
        level: "error",
      });
    });
    return findings;
  });
}

function canBeRead(url: string): boolean {
  try {
    decodeURI(new URL(url, "https://example.org/story/chapter/").href);
    return true;
  } catch {
    return false;
  }
}
