import { checkNotes } from "@/components/panels/still/checkNotes";
import { noteRoom } from "@/components/panels/still/noteRoom";
import { formatAmount } from "@/story/format/formatAmount";
import { ClaimYaml } from "@/story/model/claim";
import type { ScenePoint } from "@/story/model/scene";
import { entryLines, WIDTH } from "./fit";
import type { Entry, SpineYaml } from "./schema";
import { leastLines } from "./states";

type Facts = ReadonlyMap<string, { value?: unknown; topic: string }>;

/** px on the smallest pinned stage, 248 px high: what title and footer leave; a line; what a day and notes add. */
const STAGE = 202;
const LINE = 15;
const DAY = 5;
const NOTES = 5;
/** Lines of an entry, at most; and of the label of what bears no date. */
const MOST = 2;

/** What does not fit on a phone. Expects a scene whose names and days are right. */
export function checkFit(scene: SpineYaml, claims: Facts): ScenePoint[] {
  const slots = [
    ...Object.entries(scene.days).map(([day, entries], index, all) => ({
      path: ["days", day],
      least: leastLines(day, all[index - 1]?.[0]),
      entries,
    })),
    ...(scene.undated ? [{ path: ["undated", "entries"], least: MOST, entries: scene.undated.entries }] : []),
  ].map(({ entries, ...slot }) => ({
    ...slot,
    entries: Object.entries(entries).map(([id, entry]) => ({ id, lines: linesOf(entry, claims) })),
  }));
  const tooLong = slots.flatMap(({ path, entries }) =>
    entries.filter(({ lines }) => lines > MOST).map(({ id, lines }) => longEntry(lines, [...path, id])),
  );
  const findings = [...tooLong, ...checkNotes(scene.steps)];
  if (findings.length > 0) return findings;
  const lines = slots.map(({ least, entries }) =>
    Math.max(
      least,
      entries.reduce((sum, entry) => sum + entry.lines, 0),
    ),
  );
  return checkHeight(scene, lines);
}

/** What of a claim its figure is worded from. */
const Amount = ClaimYaml.pick({ value: true, qualifier: true, unit: true, ours: true }).partial().strip();

function linesOf({ who, figure, text, counted }: Entry, claims: Facts): number {
  const claim = Amount.safeParse(claims.get(figure ?? ""));
  const words = [claim.success && formatAmount(claim.data), text].filter(Boolean).join(", ");
  return entryLines({ who, words, counted: counted ?? false });
}

const longEntry = (lines: number, path: ScenePoint["path"]): ScenePoint => ({
  rule: "entry-too-long",
  path,
  problem: `This entry needs ${lines} lines on a phone, where ${MOST} are kept for it.`,
  fix: `shorten who or text: ${WIDTH.entry} characters make a line.`,
});

function checkHeight({ steps }: SpineYaml, slots: number[]): ScenePoint[] {
  const notes = noteRoom(steps);
  const lines = slots.reduce((sum, one) => sum + one, 0);
  const most = Math.floor((STAGE - slots.length * DAY - (notes && NOTES)) / LINE) - notes;
  if (lines <= most) return [];
  const problem = `The entries take ${lines} lines together; beside the notes a phone has ${most}.`;
  const fix = "shorten entries that break into two lines, shorten the notes, or leave an entry to the prose.";
  return [{ rule: "too-many-entries", path: ["days"], problem, fix }];
}
