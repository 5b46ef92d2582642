import { useEffect, useState } from "react";
import type { DeskView } from "@/story/model/desk";
import type { AskDesk } from "./askDesk";

/** How long after the last key a text is checked, in ms. */
const rest = 250;

/** The story as it would be with this text saved; the last answer stands until the next one comes. */
export function useView(story: string, file: string, text: string | undefined, ask: AskDesk): DeskView | undefined {
  const [view, setView] = useState<DeskView>();
  useEffect(() => {
    if (text === undefined) return;
    let isLast = true;
    const timer = setTimeout(async () => {
      // That the server does not answer, the file itself tells.
      const seen = await ask("view", { story, texts: { [file]: text } }).catch(() => undefined);
      if (isLast && seen) setView(seen);
    }, rest);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [story, file, text, ask]);
  return view;
}
