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

const words = new Set(
  `title dek place notice description caption label shareTitle statement assertedBy asOf locator note worded unit name
  what publisher authorship licence reliability country line was now why footer figure words says say text alt credit
  speaker sentence`.split(/\s+/),
);

/**
 * A story, linked, in which hostile text stands at the end of all words of the editor's own: in every field of its
 * files, in what panels show, in the prose of its chapters. The story itself is changed.
 */
export function makeHostile<Linked extends object>(story: Linked): Linked {
  const seen = new Set<unknown>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) return void [...value.values()].forEach(visit);
    const entries = value as Record<string, unknown>;
    const prose = entries.type === "text";
    for (const [key, part] of Object.entries(entries)) {
      if (typeof part === "string" && (words.has(key) || (prose && key === "value")))
        entries[key] = `${part} ${HOSTILE}`;
      else if ((key === "method" || key === "basis") && Array.isArray(part))
        entries[key] = part.map((one) => `${one} ${HOSTILE}`);
      else visit(part);
    }
  };
  visit(story);
  return story;
}
