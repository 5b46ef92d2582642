import { formatFigure } from "@/story/format/formatFigure";
import { isHollow } from "@/story/format/isHollow";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Language } from "@/story/model/language";
import type { Linked } from "@/story/model/scene";
import { cellsOf } from "./cellsOf";
import { monthsOf } from "./dayWords";
import { figuresOf } from "./figuresOf";
import type { CalendarYaml, Entry } from "./schema";

/** Hollow where the claim it is drawn from is disputed, not verified or overtaken. */
export type Figure = { text: string; hollow: boolean };

/** An entry as it is drawn. `days`: leaves of its length. */
export type Told = {
  id: string;
  who: string;
  words?: string;
  text?: string;
  in?: string;
  figures: Figure[];
  days?: { count: number; hollow: boolean };
};

/** What stands under one day. `cell`: which of the calendar's, from 0. */
export type Dated = { day: string; cell: number; counted: boolean; entries: Told[] };

/** A day of the calendar: framed once something of it has been told, with a broken line where the day was counted. */
export type Cell = {
  day: string;
  gap: boolean;
  frame?: "printed" | "counted";
  now: boolean;
  /** What was told of it at steps before and stays under it: figures, or a word. */
  kept: Figure[];
};

/** `days`: the calendar's first and last. */
export type After = NonNullable<CalendarYaml["steps"][string]["after"]> & {
  years: number[];
  days: [first: string, last: string];
};

/** What bears no date. `kept`: those with a figure that were told at steps before, over what is told now. */
export type Slip = { label: string; kept: Told[]; entries: Told[] };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type CalendarState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  months: string;
  cells: Cell[];
  dated: Dated[];
  slip?: Slip;
  after?: After;
  note?: string;
  /** Whether some day of the scene is this story's own count. */
  counts: boolean;
};

/** What an entry is told with. */
type Tell = Pick<Linked, "claim" | "language">;

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: CalendarYaml, linked: Tell): Map<string, CalendarState> {
  const { title } = scene;
  const { language } = linked;
  const days = Object.keys(scene.days);
  const cells = cellsOf(days);
  const steps = Object.entries(scene.steps);
  const counts = Object.values(scene.days).some((entries) => Object.values(entries).some(({ counted }) => counted));
  return new Map(
    steps.map(([id, { tell, after, note }], index) => {
      const dated = Object.entries(scene.days).flatMap(([day, entries]): Dated[] => {
        const told = Object.entries(entries).filter(([entry]) => tell.includes(entry));
        if (told.length === 0) return [];
        return [
          {
            day,
            cell: cells.findIndex((cell) => cell.day === day),
            counted: told.every(([, { counted }]) => counted),
            entries: told.map(([entry, one]) => toTold(entry, one, linked)),
          },
        ];
      });
      const state: CalendarState = {
        language,
        number: index + 1,
        count: steps.length,
        title,
        months: monthsOf(days, language),
        cells: cells.map((cell) => ({ ...cell, ...cellAt(cell.day, index, scene, linked) })),
        dated,
        slip: slipAt(index, scene, linked),
        after: after && { ...after, years: yearsAfter(days, after.until), days: [days[0] ?? "", days.at(-1) ?? ""] },
        note: note?.text,
        counts,
      };
      return [id, state];
    }),
  );
}

function slipAt(index: number, { undated, steps }: CalendarYaml, tell: Tell): Slip | undefined {
  const told = Object.values(steps).map(({ tell }) => tell);
  const before = told.slice(0, index).flat();
  const all = Object.entries(undated?.entries ?? {}).map(([id, entry]) => toTold(id, entry, tell));
  const entries = all.filter(({ id }) => told[index]?.includes(id));
  const kept = all.filter(({ id, figures }) => before.includes(id) && figures.length > 0);
  return undated && entries.length > 0 ? { label: undated.label, kept, entries } : undefined;
}

function cellAt(
  day: string,
  index: number,
  { days, steps }: CalendarYaml,
  tell: Tell,
): Pick<Cell, "frame" | "now" | "kept"> {
  const told = Object.values(steps).map(({ tell }) => tell);
  const before = told.slice(0, index).flat();
  const now = told[index] ?? [];
  const entries = Object.entries(days[day] ?? {}).filter(([id]) => before.includes(id) || now.includes(id));
  if (entries.length === 0) return { now: false, kept: [] };
  const isNow = entries.some(([id]) => now.includes(id));
  const kept = isNow ? [] : entries.map(([, entry]) => keptOf(entry, tell)).find((one) => one.length > 0);
  return {
    frame: entries.every(([, { counted }]) => counted) ? "counted" : "printed",
    now: isNow,
    kept: kept ?? [],
  };
}

const keptOf = (entry: Entry, tell: Tell): Figure[] => {
  const figures = figuresIn(entry, tell);
  return figures.length > 0 || !entry.short ? figures : [{ text: entry.short, hollow: false }];
};

const figuresIn = (entry: Entry, tell: Tell): Figure[] =>
  figuresOf(entry)
    .map(tell.claim)
    .map((claim) => ({ text: figureText(claim, tell.language), hollow: isHollow(claim.status) }));

function toTold(id: string, entry: Entry, tell: Tell): Told {
  const { who, words, text, in: read, length } = entry;
  const figures = figuresIn(entry, tell);
  const lasting = length === undefined ? undefined : tell.claim(length);
  const days =
    lasting && typeof lasting.value === "number"
      ? { count: lasting.value, hollow: isHollow(lasting.status) }
      : undefined;
  return { id, who, words, text, in: read, figures, days };
}

/** "at least 10", "3 or 4": a span of neighbours is an either-or. */
function figureText(claim: Claim, language: Language): string {
  const { value } = claim;
  if (typeof value === "object" && typeof value.min === "number" && value.max === value.min + 1) {
    return sayIn(language)("figure.either", { one: `${value.min}`, other: `${value.max}` });
  }
  return formatFigure({ ...claim, ours: false }, language);
}

function yearsAfter(days: readonly string[], until: number): number[] {
  const first = Number(days.at(-1)?.slice(0, 4));
  return Array.from({ length: until - first + 1 }, (_, index) => first + index);
}

/** All that a step tells, dated or not. */
export const toldIn = ({ dated, slip }: CalendarState): Told[] => [
  ...dated.flatMap(({ entries }) => entries),
  ...(slip?.entries ?? []),
];
