import { toString as textOf } from "mdast-util-to-string";
import type { DataTable } from "@/components/panels/chart/DataFile";
import { tagsIn } from "@/story/check/tagsIn";
import { formatAmount } from "@/story/format/formatAmount";
import { formatDay } from "@/story/format/formatDay";
import { grammarOf } from "@/story/language/grammarOf";
import type { Draft } from "@/story/model/draft";
import { Language } from "@/story/model/language";
import { countedIn } from "./countedIn";

/** What of a story's figures somebody answers for. */
export type HeldFigures = {
  /** What its pages count of themselves, as its language words it. */
  counted: RegExp[];
  /** Figures of a text besides the story's own day. */
  in(text: string): string[];
  /** Whether the claim of this id says a figure. */
  byClaim(id: string, figure: string): boolean;
  /** Whether any claim says it, or the words of a source or a correction, or the editor by <Plain>. */
  byAny(figure: string): boolean;
  /** Whether a sentence of a chapter may say it without naming a claim. */
  byPlain(figure: string): boolean;
};

export function heldFigures(draft: Draft): HeldFigures {
  const { story, claims, sources, corrections, pictures, people, chapters } = draft;
  const date = story?.value.date;
  const language = Language.parse(story?.value.language);
  const { figuresIn, withoutDay } = grammarOf(language);
  const of = (text: string) => figuresIn(withoutDay(text, date)).map((figure) => keyOf(figure));
  const ofValue = (value: unknown) => leavesOf(value).flatMap(of);
  const byClaim = new Map(
    [...claims.value].map(([id, claim]) => [id, new Set([...ofValue(claim), ...of(formatAmount(claim, language))])]),
  );
  const tags = chapters.flatMap(tagsIn);
  const said = (name: string) => tags.filter((tag) => tag.name === name).flatMap(({ node }) => of(textOf(node)));
  const plain = new Set([...said("Plain"), ...said("Quote")]);
  // The check asks each row and column of a table for its claim.
  const tables = [...draft.scenes.values()].flatMap(({ parsed }) =>
    [...(parsed?.files?.values() ?? [])].flatMap(cellsOf),
  );
  // What the text itself counts, and days: a title may say "two counts".
  const own: unknown[] = [story?.value, ...chapters.map(({ value }) => value)];
  const any = new Set([
    ...[...byClaim.values()].flatMap((figures) => [...figures]),
    ...plain,
    ...ofValue([...sources.value.values(), ...pictures.value.values(), ...people.value.values()]),
    ...ofValue([...corrections.value, ...own, ...tables]),
    ...(story ? of(formatDay(story.value.published, language)) : []),
  ]);
  return {
    counted: countedIn(language),
    in: of,
    byClaim: (id, figure) => byClaim.get(id)?.has(figure) ?? false,
    byAny: (figure) => any.has(figure),
    byPlain: (figure) => plain.has(figure),
  };
}

/** What stands in the cells of a file, if it is a table. */
const cellsOf = (file: unknown): string[] =>
  typeof file === "object" && file !== null && "table" in file
    ? (file as { table: DataTable }).table.rows.flat().map(({ text }) => text)
    : [];

/** A figure by its amount, however it is written; by its words where it has none. */
const keyOf = ({ text, value }: { text: string; value: number }) =>
  Number.isNaN(value) ? text.toLowerCase().replace(/\s+/g, " ") : String(value);

function leavesOf(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
