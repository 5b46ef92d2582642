import { wrapLines } from "@/components/panels/wrapLines";
import type { Form } from "./MovementState";
import { hasPlace } from "./states";

/** Characters on a line and px of a line, on the smallest stage: 320 px wide and 300 high. The words of an account stand beside its house. */
const COLUMN = { says: 15, said: 25 };
const ACCOUNT = { says: 17, said: 28 };
const WHOLE = { says: 30, said: 44 };
const HEAD = { says: 25, said: 50 };
const HIGH = { head: 25, says: 20, said: 17, gap: 10, house: 66 };

/** The height of 300 px that words have beside the foot. */
export const ROOM = 300;
/** Where words begin to fill it: they are set smaller from there. */
export const DENSE = 220;
/** The height of a sample over its words, which stands beside them where they are set smaller. */
export const SAMPLE = 13;

type Entry = { says: string; as?: Form; note?: string; by?: string; untold?: string; from?: { says: string } };
type Words = { head: string; by?: string; apart?: boolean; told: readonly Entry[]; before?: boolean };

/** About how high the words of a step stand on the smallest stage, in px, and with accounts the houses over them. */
export function wordsHigh({ head, by, apart, told, before }: Words): number {
  const top = lines(head, HEAD.says) * HIGH.head + (lines(by, HEAD.said) + (before ? 1 : 0)) * HIGH.said;
  const housed = apart ? told.filter((entry) => hasPlace(entry.as)) : [];
  const beside = told.filter((entry) => !housed.includes(entry));
  return [
    ...housed.map((entry) => Math.max(HIGH.house, entryHigh(entry, ACCOUNT))),
    ...beside.map((entry) => entryHigh(entry, apart ? WHOLE : COLUMN)),
  ].reduce((sum, high) => sum + high, top);
}

const lines = (text: string | undefined, width: number) => (text ? wrapLines(text, width).length : 0);
const said = ({ note, by }: Entry) => [note, by].filter(Boolean).join(": ");

function entryHigh(entry: Entry, width: typeof COLUMN): number {
  const from = width === COLUMN ? entry.from?.says : undefined;
  const rest = [said(entry), entry.untold, from].map((text) => lines(text, width.said));
  return lines(entry.says, width.says) * HIGH.says + rest.reduce((sum, count) => sum + count * HIGH.said, HIGH.gap);
}

/** Pixels of a line of small words, for telling how much is too much. */
export const LINE = HIGH.said;
