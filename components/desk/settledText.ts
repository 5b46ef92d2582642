import { applyEdits } from "@/story/edit/applyEdits";
import { type Conflict, editsBetween } from "@/story/edit/mergeEdits";
import type { Edit } from "@/story/model/edit";

export type Choice = "mine" | "theirs" | "both";

/** The text that two changes of `base` become, with a choice for each place where they clash. */
export function settledText(
  texts: { base: string; mine: string; theirs: string },
  conflicts: Conflict[],
  choices: Choice[],
): string {
  const free = ({ start, end }: Edit) => !conflicts.some((one) => start <= one.end && end >= one.start);
  const own = editsBetween(texts.base, texts.mine).filter(free);
  const other = editsBetween(texts.base, texts.theirs).filter(free);
  const both = other.filter((edit) => !own.some((one) => one.start === edit.start && one.end === edit.end));
  const chosen = conflicts.map(({ start, end, mine, theirs }, index): Edit => {
    const choice = choices[index] ?? "both";
    return { start, end, put: choice === "mine" ? mine : choice === "theirs" ? theirs : bothOf(mine, theirs) };
  });
  return applyEdits(
    texts.base,
    [...own, ...both, ...chosen].sort((a, b) => a.start - b.start),
  );
}

const bothOf = (mine: string, theirs: string) =>
  /\s$/.test(mine) || mine === "" ? mine + theirs : `${mine} ${theirs}`;
