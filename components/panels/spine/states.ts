import { noteRoom } from "@/components/panels/still/noteRoom";
import { formatAmount } from "@/story/format/formatAmount";
import type { Claim } from "@/story/model/claim";
import { isNextDay, longDay, monthOf, shortDay } from "./dayWords";
import { entryLines } from "./fit";
import type { Entry, SpineYaml } from "./schema";

/** An entry that has been told; the present step's are bold. */
export type Told = { id: string; who: string; words: string; counted: boolean; told: "now" | "before" };

/** What the spine holds of one day, or the rail beside it of no day. `lines`: kept free on a phone from the start. */
export type Slot = { lines: number; entries: Told[] };

/** `onward`: whether the spine goes on with the next day of the calendar or a later one. `reckoned`: no source prints this day. */
export type DayRow = Slot & {
  day: string;
  label: string;
  /** Where a month begins. */
  month?: string;
  words: string;
  onward?: "next" | "later";
  reckoned: boolean;
};

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type SpineState = {
  number: number;
  count: number;
  title: string;
  footer: string;
  days: DayRow[];
  rail?: Slot & { label: string };
  note?: string;
  /** Lines kept free for notes at every step, so that nothing jumps where one appears. */
  room: number;
};

type Entries = Record<string, Entry>;
type Find = (id: string) => Claim;

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: SpineYaml, claim: Find): Map<string, SpineState> {
  const { title, footer, days, undated } = scene;
  const steps = Object.entries(scene.steps);
  const room = noteRoom(scene.steps);
  return new Map(
    steps.map(([id, { note }], index) => {
      const slot = (entries: Entries, least: number) => slotAt(index, entries, { scene, claim, least });
      const state: SpineState = {
        number: index + 1,
        count: steps.length,
        title,
        footer,
        days: Object.entries(days).map(([day, entries], row, all) => ({
          ...dayRow(day, entries, { before: all[row - 1]?.[0], after: all[row + 1]?.[0] }),
          ...slot(entries, leastLines(day, all[row - 1]?.[0])),
        })),
        rail: undated && { label: undated.label, ...slot(undated.entries, 2) },
        note: note?.text,
        room,
      };
      return [id, state];
    }),
  );
}

/** The label of a day that opens a month takes two lines. */
export const leastLines = (day: string, before: string | undefined) => (opensMonth(day, before) ? 2 : 1);
const opensMonth = (day: string, before = "") => monthOf(day) !== (before && monthOf(before));

type Neighbours = { before?: string; after?: string };

function dayRow(day: string, entries: Entries, { before, after }: Neighbours): Omit<DayRow, keyof Slot> {
  return {
    day,
    label: shortDay(day),
    month: opensMonth(day, before) ? monthOf(day) : undefined,
    words: longDay(day),
    onward: after === undefined ? undefined : isNextDay(day, after) ? "next" : "later",
    reckoned: Object.values(entries).every(({ counted }) => counted),
  };
}

type Telling = { scene: SpineYaml; claim: Find; least: number };

function slotAt(index: number, entries: Entries, { scene, claim, least }: Telling): Slot {
  const order = Object.values(scene.steps);
  const worded = Object.entries(entries).map(([id, { who, figure, text, counted = false }]) => {
    const amount = figure === undefined ? undefined : formatAmount(claim(figure));
    return { id, who, words: [amount, text].filter(Boolean).join(", "), counted };
  });
  return {
    lines: Math.max(
      least,
      worded.map(entryLines).reduce((sum, lines) => sum + lines, 0),
    ),
    entries: worded.flatMap((entry): Told[] => {
      const at = order.findIndex(({ tell }) => tell.includes(entry.id));
      return at < 0 || at > index ? [] : [{ ...entry, told: at === index ? "now" : "before" }];
    }),
  };
}
