import { useEffect, useState } from "react";
import type { DeskView } from "@/story/model/desk";
import type { AskDesk } from "./askDesk";
import { oneAtATime } from "./oneAtATime";

/** How long after the last key a text is checked, in ms. */
const rest = 150;

/** `page`: the chapter whose page is drawn with the text, and the key that it is shown under. */
type Seen = { story: string; file: string; page?: { key: string; chapter: string } };

/** The story as it would be with this text saved; the last answer stands until the next one comes. `of` stays the same object. */
export function useView(of: Seen, text: string | undefined, ask: AskDesk): DeskView | undefined {
  const [view, setView] = useState<DeskView>();
  const [inTurn] = useState(oneAtATime);
  useEffect(() => {
    if (text === undefined) return;
    let isLast = true;
    const look = async () => {
      if (!isLast) return;
      const { story, file, page } = of;
      // That the server does not answer, the file itself tells.
      const seen = await ask("view", { story, texts: { [file]: text }, page }).catch(() => undefined);
      if (isLast && seen) setView(seen);
    };
    const timer = setTimeout(() => inTurn(look), rest);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [of, text, ask, inTurn]);
  return view;
}
