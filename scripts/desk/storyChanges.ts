import type { Content } from "@/story/model/content";
import type { Changes } from "@/story/model/desk";
import { storyIds } from "@/story/read/storyIds";
import { openDraft } from "../cli/openDraft";
import { compareStories } from "../diff/compareStories";
import { changedFiles, textsIn } from "./changedFiles";
import { changesIn } from "./changesIn";
import { withLastCommit } from "./withLastCommit";

/** What is other in a story than in the last commit: for its readers, in the words of `npm run diff`, and file by file. */
export const storyChanges = (id: string, { root, panels }: Content): Promise<Changes> =>
  withLastCommit(root, async (before) => {
    const files = changedFiles(await textsIn(id, before), await textsIn(id, root));
    const open = async (folder: string) =>
      (await storyIds(folder)).includes(id) ? openDraft(id, { root: folder, panels }) : undefined;
    const [was, now] = [await open(before), await open(root)];
    if (!was || !now) return { parts: [], files, whole: was ? "gone" : "new" };
    return { parts: changesIn(compareStories(was, now)), files };
  });
