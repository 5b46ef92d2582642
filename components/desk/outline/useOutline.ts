import { useCallback, useEffect, useRef, useState } from "react";
import type { Outline, OutlinePlan } from "@/story/model/desk";
import type { OutlineChange } from "@/story/model/outlineChange";
import type { AskDesk } from "../askDesk";
import { keptWork } from "../keptWork";
import { partId } from "./partId";

/** A change that waits for its editor's word: what it comes to, and which of its files have unsaved work in this browser. */
export type Asked = { change: OutlineChange; done: string; plan: OutlinePlan; unsaved: string[] };

const partAfter = (change: OutlineChange) => (change.do === "rename" ? { ...change.part, id: change.id } : change.part);

/** Where one was, or on the part that was changed, or where it was, at its story. */
function keepFocus(focused: Element | null, part: string, story: string) {
  const found = focused?.isConnected && focused !== document.body ? focused : document.getElementById(part);
  ((found as HTMLElement | null) ?? document.getElementById(`${story}-title`))?.focus();
}

/** Does a change; `done` says it once it is done. */
export type Change = (change: OutlineChange, done: string) => Promise<void>;

/** A story's outline while it is changed. Nothing is removed or broken, and no unsaved work is touched, before its editor was asked. */
export function useOutline(first: Outline, ask: AskDesk) {
  const [outline, setOutline] = useState(first);
  const [isCounted, setCounted] = useState(false);
  const [told, setTold] = useState("");
  const [asked, setAsked] = useState<Asked>();
  const story = first.id;

  // The answer that was asked for last stands, in whichever order they come.
  const turn = useRef(0);
  const focus = useRef<() => void>(undefined);

  // Dev hands over another `first` when a file has changed on the disk.
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    ask("outline", { story: first.id }).then(
      (counted) => {
        if (mine !== turn.current) return;
        setOutline(counted);
        setCounted(true);
      },
      (error: Error) => setTold(error.message),
    );
  }, [first, ask]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the new outline stands there.
  useEffect(() => {
    focus.current?.();
    focus.current = undefined;
  }, [outline]);

  const make = useCallback(
    async ({ change, done, plan }: Omit<Asked, "unsaved">) => {
      const versions = Object.fromEntries(plan.files.map(({ file, version }) => [file, version]));
      const focused = document.activeElement;
      const changed = await ask("revise", { story, change, versions });
      turn.current += 1;
      focus.current = () => keepFocus(focused, partId(story, partAfter(change)), story);
      setOutline(changed);
      setCounted(true);
      setTold(done);
    },
    [story, ask],
  );
  const tell = useCallback((work: Promise<void>) => work.catch((error: Error) => setTold(error.message)), []);

  const change: Change = useCallback(
    (change, done) =>
      tell(
        (async () => {
          setTold("");
          const plan = await ask("plan", { story, change });
          const unsaved = plan.files.map(({ file }) => file).filter((file) => keptWork.read(file));
          const isAsked = change.do === "remove" || plan.breaks.length > 0 || unsaved.length > 0;
          if (isAsked) setAsked({ change, done, plan, unsaved });
          else await make({ change, done, plan });
        })(),
      ),
    [story, ask, make, tell],
  );
  const confirm = () => {
    setAsked(undefined);
    if (asked) void tell(make(asked));
  };
  return { outline, isCounted, told, asked, change, confirm, leave: () => setAsked(undefined) };
}
