import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { blocksOn } from "./blocksOn";
import type { CountState, Page } from "./CountState";
import { countMarks } from "./countMarks";
import { flagWords, lineWords, sayingWords } from "./describe";
import type { Flag } from "./Flag";

/** The scene as a table: one row a step. */
export function table(states: Map<string, CountState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("count.table.figures"), say("count.table.marks"), say("count.table.who")],
    rows: [...states.values()].map((state) => [
      figuresOf(state),
      marksOf(state),
      reportsOf(state).join(say("list.semicolon")),
    ]),
  };
}

/** The question and its figures, which differ from step to step as a page only adds. */
function figuresOf({ label, sums, page, language }: CountState): string {
  const say = sayIn(language);
  const figures = flagsOn(page).map(({ figure }) => figure);
  return `${say("colon", { label, words: figures.join(say("list.comma")) })}${sums ? ` (${sums})` : ""}`;
}

function flagsOn(page: Page): { figure: string }[] {
  if (page.kind === "words") return [{ figure: page.words }];
  if (page.kind === "list") return [...(page.top ? [page.top] : []), ...page.lines];
  return blocksOn(page).flatMap(({ flags }) => flags);
}

/** Of an act, the marks of each report: reports of one are no more to be added up than columns are. */
function marksOf({ page, language }: CountState): string {
  const say = sayIn(language);
  const words = (count: number, solid: boolean) => say(solid ? "count.table.solid" : "count.table.rings", { count });
  if (page.kind === "columns") {
    const told = page.columns.flatMap(({ verb, blocks }) =>
      blocks
        .filter(({ flags, marks }) => flags.length > 0 && marks > 0)
        .map(({ solid, marks }) => say("colon", { label: verb, words: words(marks, solid) })),
    );
    return told.join(say("list.semicolon")) || say("count.table.none");
  }
  const { solid, rings } = countMarks(page);
  return (
    [...(solid > 0 ? [words(solid, true)] : []), ...(rings > 0 ? [words(rings, false)] : [])].join(say("list.comma")) ||
    say("count.table.none")
  );
}

function reportsOf({ page, language }: CountState): string[] {
  const say = sayIn(language);
  const words = (flag: Flag) => flagWords(flag, language);
  switch (page.kind) {
    case "marks":
      return blocksOn(page).flatMap(({ flags }) => flags.map(words));
    case "columns":
      return page.columns.flatMap(({ verb, blocks }) =>
        blocks.flatMap(({ flags, against }) =>
          flags.map((flag) => {
            const report = say("colon", { label: verb, words: words(flag) });
            return against ? say("count.report.against", { report, other: words(against.flag) }) : report;
          }),
        ),
      );
    case "list":
      return [...(page.top ? [page.top] : []), ...page.lines].map((line) => lineWords(line, language));
    case "words":
      return [
        sayingWords(page, language),
        ...(page.against ? [say("count.table.against", { saying: sayingWords(page.against, language) })] : []),
      ];
  }
}
