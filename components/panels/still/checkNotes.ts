import type { ScenePoint } from "@/story/model/scene";
import { NOTE_WIDTH, noteLines } from "./noteRoom";

/** Lines of a note, at most. */
const MOST = 2;

/** Notes that need more room than a phone's stage has for them. */
export function checkNotes(steps: Record<string, { note?: { text: string } }>): ScenePoint[] {
  return Object.entries(steps).flatMap(([step, { note }]) => {
    const lines = note ? noteLines(note.text) : 0;
    if (lines <= MOST) return [];
    const problem = `This note needs ${lines} lines on a phone, where ${MOST} are kept for it.`;
    const fix = `shorten it: ${NOTE_WIDTH} characters make a line.`;
    return [{ rule: "note-too-long", path: ["steps", step, "note", "text"], problem, fix }];
  });
}
