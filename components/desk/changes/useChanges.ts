import { useCallback, useEffect, useState } from "react";
import type { Changes, Rewrite, Undo } from "@/story/model/desk";
import type { AskDesk } from "../askDesk";

/** What is asked to be taken back, in words, and how. */
export type Asked = { words: string; of: { key: string } | { file: string; lines?: string } };

/** `asking`: an undo that would take back more than was asked for; `done`: what was taken back here, the last one last. */
export type ChangesState = {
  changes?: Changes;
  said: string;
  isBusy: boolean;
  asking?: Asked & Undo;
  done: { words: string; rewrites: Rewrite[] }[];
};

const first: ChangesState = { said: "The story is being compared.", isBusy: true, done: [] };

/** The changes of a story since the last commit, and what can be done with them. */
export function useChanges(story: string, ask: AskDesk) {
  const [state, setState] = useState<ChangesState>(first);
  const set = useCallback((news: Partial<ChangesState>) => setState((was) => ({ ...was, ...news })), []);
  const look = useCallback(
    async (said?: string) => {
      try {
        const changes = await ask("changes", { story });
        set({ changes, said: said || countWords(changes), isBusy: false });
      } catch (error) {
        set({ changes: undefined, said: messageOf(error), isBusy: false });
      }
    },
    [ask, story, set],
  );
  useEffect(() => void look(), [look]);

  /** Whatever goes wrong is said, and the list made new: it may be older than the files. */
  const doing = async (said: string, work: () => Promise<string | undefined>) => {
    set({ isBusy: true, said, asking: undefined });
    const told = await work().catch(messageOf);
    if (told !== undefined) await look(told);
  };
  const rewrite = async (words: string, rewrites: Rewrite[]) => {
    const back = await ask("rewrite", { rewrites });
    setState((was) => ({ ...was, done: [...was.done, { words, rewrites: back.rewrites }] }));
    return `Undone: ${words}`;
  };
  return {
    state,
    look: () => doing("The story is being compared.", async () => ""),
    undo: (asked: Asked) =>
      doing(`Looking for what has to be as it was: ${asked.words}`, async () => {
        const undo = await ask("undo", { story, ...asked.of });
        if (undo.also.length === 0) return rewrite(asked.words, undo.rewrites);
        set({ isBusy: false, said: "This takes more back than one change.", asking: { ...asked, ...undo } });
      }),
    agree: ({ words, rewrites }: Asked & Undo) => doing("Undoing.", () => rewrite(words, rewrites)),
    refuse: () => set({ asking: undefined, said: "Nothing was undone." }),
    takeBack: () =>
      doing("Taking it back.", async () => {
        const last = state.done.at(-1);
        if (!last) return "";
        await ask("rewrite", { rewrites: last.rewrites });
        setState((was) => ({ ...was, done: was.done.slice(0, -1) }));
        return `Taken back, so it stands again: ${last.words}`;
      }),
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function countWords({ parts, files, whole }: Changes): string {
  if (whole) return whole === "new" ? "The last commit does not have this story." : "The last commit has this story.";
  const count = parts.reduce((sum, { changes }) => sum + changes.length, 0);
  if (count > 0) return `${count} ${count === 1 ? "change" : "changes"} for the reader since the last commit.`;
  return files.length > 0
    ? "Nothing changed for the reader since the last commit."
    : "Everything is as in the last commit.";
}
