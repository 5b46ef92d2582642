import type { ReviewLine } from "@/story/model/review";
import type { ClaimFacts, Fact, FactSheet } from "./collectFacts";
import { isChecked, reviewText } from "./reviewText";

/** The fact-check sheet as Markdown: a box for every sentence, and under it one for every claim it rests on. */
export function formatMarkdown({ title, chapters, lost }: FactSheet): string {
  const parts = chapters.map(({ title, facts }, index) => `## ${index + 1}. ${title}\n\n${facts.map(item).join("\n")}`);
  const gone = lost.length > 0 ? [`## On what is not there any more\n\n${lost.flatMap(reviewItems).join("\n")}`] : [];
  return `# Facts to check: ${title}\n\n${[...parts, ...gone].join("\n\n")}\n`;
}

const reviewItems = (review: ReviewLine) => reviewText(review).map((text) => `- ${plain(text)}`);
const box = (reviews?: ReviewLine[]) => (isChecked(reviews) ? "[x]" : "[ ]");

function item({ kind, place, words, claims, reviews = [] }: Fact): string {
  const text = words.map(({ text, claim }) => (claim && text.trim() ? mark(text) : plain(text))).join("");
  const file = place.file.split("/").slice(2).join("/");
  return [
    `- ${box(reviews)} ${kind && `${kind}: `}${text} (${file}:${place.line})`,
    ...reviews.flatMap(reviewItems).map((line) => `  ${line}`),
    ...claims.map(claimItem),
  ].join("\n");
}

/** Bold begins and ends at a letter, not at a space. */
const mark = (text: string) =>
  text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before, inner, after) => `${before}**${plain(inner)}**${after}`);

function claimItem(claim: ClaimFacts): string {
  const { id, figure, speaker, asOf, sources, locator, status } = claim;
  const said = [figure, speaker, asOf].flatMap((text) => (text ? plain(text) : []));
  const where = `${sources.map(({ name }) => plain(name)).join("; ")}: ${plain(locator)}`;
  const first = `  - ${box(claim.reviews)} \`${id}\` (${status}) ${said.join("; ")}. In ${where}`;
  return [first, ...(claim.again ? [] : moreOf(claim))].join("\n    - ");
}

/** What is told of a claim the first time only. */
const moreOf = ({ statement, quote, conflictsWith, note, reviews }: ClaimFacts): string[] =>
  [
    plain(statement),
    quote && `Words of ${plain(quote.speaker)}: “${plain(quote.text)}”`,
    conflictsWith && `Against it: ${conflictsWith.join(", ")}.`,
    note && `Note: ${plain(note)}`,
    ...reviews.flatMap(reviewText).map(plain),
  ].filter((line) => line !== undefined);

/** Signs that Markdown would take for its own. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>]/g, "\\$&");
