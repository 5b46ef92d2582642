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

function claimItem(claim: ClaimFacts): string {
  const { id, figure, speaker, asOf, sources, locator, status } = claim;
  const said = [figure, speaker, asOf].flatMap((text) => (text ? plain(text) : []));
  const where = `${sources.map(({ name }) => plain(name)).join("; ")}: ${plain(locator)}`;
  const first = `  - [ ] \`${id}\` (${status}) ${said.join("; ")}. In ${where}`;
  return [first, ...(claim.again ? [] : moreOf(claim))].join("\n    - ");
}

/** What is told of a claim the first time only. */
const moreOf = ({ statement, quote, conflictsWith, note }: ClaimFacts): string[] =>
  [
    plain(statement),
    quote && `Words of ${plain(quote.speaker)}: “${plain(quote.text)}”`,
    conflictsWith && `Against it: ${conflictsWith.join(", ")}.`,
    note && `Note: ${plain(note)}`,
  ].filter((line) => line !== undefined);

/** Signs that Markdown would take for its own. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>]/g, "\\$&");
