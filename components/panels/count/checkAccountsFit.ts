import type { ScenePoint } from "@/story/model/scene";
import type { CountYaml } from "./schema";

type Step = CountYaml["steps"][string];

/** What the smallest pinned still (248 px) holds under its figure line, and what fits on a line there beside the figures. */
const mostLines = 8;
const lineLength = 38;

/** Accounts may not need more lines than the smallest phone shows. */
export function checkAccountsFit({ accounts }: Step, at: ScenePoint["path"]): ScenePoint[] {
  const lines = accounts.reduce((sum, { words }) => sum + Math.ceil(words.length / lineLength), 0);
  if (lines <= mostLines) return [];
  return [
    {
      rule: "accounts-too-long",
      path: [...at, "accounts"],
      problem: `These accounts need ${lines} lines of a phone, which holds ${mostLines}.`,
      fix: `shorten their words: ${lineLength} characters make a line.`,
    },
  ];
}
