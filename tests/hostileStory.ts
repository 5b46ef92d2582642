import { parse, stringify } from "yaml";

/** Text that would be code wherever it was not taken for text: in a page, in its data, in an attribute, in a style. */
export const HOSTILE = `"><img src=x onerror="window.ran=1"></script><script>window.ran=2</script>]]>&lt;{ran} \u202e=1+1`;

const fields: Record<string, readonly string[]> = {
  "story.yaml": ["dek", "place", "notice", "description"],
  "claims.yaml": ["statement", "assertedBy", "asOf", "locator", "note", "worded"],
  "sources.yaml": ["name", "what", "title", "publisher", "authorship", "licence", "reliability"],
};

/** A file of a story with hostile text in every field of it that holds words of the editor's own. */
export function withHostileText(name: string, yaml: string): string {
  const value = parse(yaml);
  const entries = name === "story.yaml" ? [value] : Object.values(value);
  for (const entry of entries) {
    for (const field of fields[name] ?? []) entry[field] = `${entry[field] ?? ""} ${HOSTILE}`.trim();
  }
  return stringify(value);
}
