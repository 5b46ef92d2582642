import type { StoryChange } from "@/story/model/desk";
import type { Part } from "../diff/part";

/** The changes that a comparison tells, each with its lines: those that are set in belong to the one above. */
export const changesIn = (parts: Part[]): { title: string; changes: StoryChange[] }[] =>
  parts.map(({ title, lines }) => {
    const changes: StoryChange[] = [];
    for (const line of lines) {
      const last = changes.at(-1);
      if (last && line.startsWith("  ")) last.lines.push(line.trim());
      else changes.push({ key: "", lines: [line] });
    }
    return { title, changes: changes.map(({ lines }) => ({ key: keyOf(title, lines), lines })) };
  });

/** Where something stands is nothing that it is known by: a change above it moves it. */
const keyOf = (title: string, lines: string[]) => [title, ...lines].join("\n").replace(/^line \d+/gm, "line");
