import { formatNumber } from "@/story/format/formatNumber";
import type { Table } from "@/story/model/scene";
import { blocksOn } from "./blocksOn";
import type { CountState, Page } from "./CountState";
import { countMarks } from "./countMarks";
import { flagWords, lineWords, sayingWords } from "./describe";

/** The scene as a table: one row a step. */
export function table(states: Map<string, CountState>): Table {
  return {
    columns: ["Figures", "Marks", "Who said what"],
    rows: [...states.values()].map((state) => [figuresOf(state), marksOf(state), reportsOf(state).join("; ")]),
  };
}

/** The question and its figures, which differ from step to step as a page only adds. */
function figuresOf({ label, sums, page }: CountState): string {
  const figures = flagsOn(page).map(({ figure }) => figure);
  return `${label}: ${figures.join(", ")}${sums ? ` (${sums})` : ""}`;
}

function flagsOn(page: Page): { figure: string }[] {
  if (page.kind === "words") return [{ figure: page.words }];
  if (page.kind === "list") return [...(page.top ? [page.top] : []), ...page.lines];
  return blocksOn(page).flatMap(({ flags }) => flags);
}

/** Of an act, the marks of each report: reports of one are no more to be added up than columns are. */
function marksOf({ page }: CountState): string {
  if (page.kind === "columns") {
    const told = page.columns.flatMap(({ verb, blocks }) =>
      blocks
        .filter(({ flags, marks }) => flags.length > 0 && marks > 0)
        .map(({ solid, marks }) => `${verb}: ${marksWords(marks, solid)}`),
    );
    return told.join("; ") || "none";
  }
  const { solid, rings } = countMarks(page);
  return (
    [...(solid > 0 ? [marksWords(solid, true)] : []), ...(rings > 0 ? [marksWords(rings, false)] : [])].join(", ") ||
    "none"
  );
}

const marksWords = (marks: number, solid: boolean) => `${formatNumber(marks)} ${solid ? "solid" : "rings"}`;

function reportsOf({ page }: CountState): string[] {
  switch (page.kind) {
    case "marks":
      return blocksOn(page).flatMap(({ flags }) => flags.map(flagWords));
    case "columns":
      return page.columns.flatMap(({ verb, blocks }) =>
        blocks.flatMap(({ flags, against }) =>
          flags.map((flag) => `${verb}: ${flagWords(flag)}${against ? `; against ${flagWords(against.flag)}` : ""}`),
        ),
      );
    case "list":
      return [...(page.top ? [page.top] : []), ...page.lines].map(lineWords);
    case "words":
      return [sayingWords(page), ...(page.against ? [`against it: ${sayingWords(page.against)}`] : [])];
  }
}
