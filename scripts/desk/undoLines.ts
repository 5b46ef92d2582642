import { applyEdits } from "@/story/edit/applyEdits";
import { linesBetween } from "@/story/edit/mergeEdits";
import type { Content } from "@/story/model/content";
import type { Rewrite, Undo } from "@/story/model/desk";
import { changedFiles, textsIn } from "./changedFiles";
import { Refusal } from "./Refusal";
import { withLastCommit } from "./withLastCommit";

/** How some lines of a file, by their key, or a whole file that is new or gone, are made as they were in the last commit. */
export const undoLines = (id: string, file: string, key: string | undefined, { root }: Content): Promise<Undo> =>
  withLastCommit(root, async (before) => {
    const [old, now] = [await textsIn(id, before), await textsIn(id, root)];
    const changed = changedFiles(old, now).find((one) => one.file === file);
    const [was = null, text = null] = [now.get(file), old.get(file)];
    const index = changed?.hunks.findIndex((hunk) => hunk.key === key) ?? -1;
    const edit = linesBetween(was ?? "", text ?? "")[index];
    const isWhole = changed && changed.kind !== "changed";
    if (!isWhole && !edit) throw new Refusal(409, "This is not as it was shown any more. Look at the list again.");
    const rewrite: Rewrite = { file, was, text: isWhole ? text : applyEdits(was ?? "", edit ? [edit] : []) };
    return { rewrites: [rewrite], also: [] };
  });
