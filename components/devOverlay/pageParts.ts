import type { PageParts } from "./findingsHere";

/** What the page in this browser is made of, read from its address and its marks. */
export function pageParts(): PageParts {
  const part = location.pathname.split("/").filter(Boolean).at(-1) ?? "";
  const chapters = ids("article[data-chapter]", "data-chapter");
  const scenes = ids("story-scene[id]", "id");
  const cover = document.querySelector("main:has(#chapters)");
  return {
    files: new Set([
      ...[part, ...chapters].map((slug) => `chapters/${slug}.mdx`),
      ...scenes.map((id) => `scenes/${id}.yaml`),
      ...(document.getElementById("people") ? ["people.yaml"] : []),
      ...(cover || part === "all" ? ["story.yaml", "published.lock", "moved.yaml"] : []),
      `${part}.yaml`,
    ]),
    claims: new Set([...ids("[data-claim]", "data-claim"), part]),
  };
}

const ids = (selector: string, attribute: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? "");
