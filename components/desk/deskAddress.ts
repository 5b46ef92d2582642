import { href } from "@/components/pages/href";

/** The desk's page for a file of a story, or for a place in it; "content/my-story/chapters/flood.mdx" is at /desk/my-story/flood/. */
export function deskAddress(file: string, place?: { line: number; column: number }): string {
  const [, story = "", ...path] = file.split("/");
  const part = path
    .join("/")
    .replace(/^chapters\/(.*)\.mdx$/, "$1")
    .replace(/^(scenes\/.*)\.yaml$/, "$1");
  // An address that ends like a file has no slash behind it.
  const end = part.endsWith(".yaml") ? "" : "/";
  return `${href("/desk/")}${story}/${part}${end}${place ? `#${place.line}:${place.column}` : ""}`;
}

/** The desk's page for a view of a whole story; no id begins with such a sign, so no chapter is ever there. */
export const viewAddress = (story: string, view: "reviews" | "changes"): string =>
  `${href("/desk/")}${story}/_${view}/`;

/** The place that such an address names. */
export function placeIn(hash: string): { line: number; column: number } | undefined {
  const [, line, column] = /^#(\d+):(\d+)$/.exec(hash) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : undefined;
}

/** The form for something new: a story, or a part of one. */
export const newAddress = (kind: string, answers: Record<string, string> = {}): string =>
  `${href("/desk/")}_new/${kind}/${Object.keys(answers).length > 0 ? `?${new URLSearchParams(answers)}` : ""}`;
