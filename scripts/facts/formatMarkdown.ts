import type { ClaimFacts, Fact, FactSheet } from "./collectFacts";

/** The fact-check sheet as Markdown: a box for every sentence, and under it one for every claim it rests on. */
export function formatMarkdown({ title, chapters }: FactSheet): string {
  const parts = chapters.map(({ title, facts }, index) => `## ${index + 1}. ${title}\n\n${facts.map(item).join("\n")}`);
  return `# Facts to check: ${title}\n\n${parts.join("\n\n")}\n`;
}

function item({ kind, place, words, claims }: Fact): string {
  const text = words.map(({ text, claim }) => (claim && text.trim() ? mark(text) : plain(text))).join("");
  const file = place.file.split("/").slice(2).join("/");
  return [`- [ ] ${kind && `${kind}: `}${text} (${file}:${place.line})`, ...claims.map(claimItem)].join("\n");
}

/** Bold begins and ends at a letter, not at a space. */
const mark = (text: string) =>
  text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before, inner, after) => `${before}**${plain(inner)}**${after}`);

function claimItem({
  id,
  figure,
  speaker,
  asOf,
  statement,
  sources,
  locator,
  status,
  quote,
  conflictsWith,
  note,
}: ClaimFacts): string {
  const said = [figure, speaker, asOf].filter(Boolean).map(String).map(plain).join("; ");
  const more = [
    plain(statement),
    quote && `Words of ${plain(quote.speaker)}: “${plain(quote.text)}”`,
    conflictsWith && `Against it: ${conflictsWith.join(", ")}.`,
    note && `Note: ${plain(note)}`,
  ];
  const where = `${sources.map(({ name }) => plain(name)).join("; ")}: ${plain(locator)}`;
  return [
    `  - [ ] \`${id}\` (${status}) ${said}. In ${where}`,
    ...more.filter(Boolean).map((line) => `    - ${line}`),
  ].join("\n");
}

/** Signs that Markdown would take for its own. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>]/g, "\\$&");
