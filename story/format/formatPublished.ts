import type { PublishedEntry } from "../model/published";

const head = `# What readers may have kept an address of, and the figures they were shown. Written by "npm run lock" after publishing.
`;

/** The text of published.lock: one line an entry, sorted, so that a change reads well in a review. */
export function formatPublished(entries: PublishedEntry[]): string {
  const lines = entries.map(({ kind, id, chapter, said }) => {
    const address = chapter ? `${chapter}/${id}` : id;
    return [kind, address, ...(said ? [JSON.stringify(said)] : [])].join(" ");
  });
  return `${head}${lines
    .sort()
    .map((line) => `${line}\n`)
    .join("")}`;
}
