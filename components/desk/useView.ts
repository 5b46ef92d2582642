import { useEffect, useRef, useState } from "react";
import type { ClaimLine, DeskView } from "@/story/model/desk";
import type { AskDesk } from "./askDesk";
import { oneAtATime } from "./oneAtATime";

/** How long after the last key a text is checked, in ms. */
const rest = 100;

/** `page`: the chapter whose page is drawn with the text, and the key that it is shown under. */
type Asked = { story: string; file: string; page?: { key: string; chapter: string } };

/** `text`: what it is a view of. */
type Seen = { view?: DeskView; text?: string };

/** The story as it would be with this text saved; the last answer stands until the next one comes. `of` stays the same object. */
export function useView(of: Asked, text: string | undefined, ask: AskDesk): Seen {
  const [seen, setSeen] = useState<Seen>({});
  const [inTurn] = useState(oneAtATime);
  const kept = useRef<{ version?: string; claims: ClaimLine[] }>({ claims: [] });
  useEffect(() => {
    if (text === undefined) return;
    let isLast = true;
    const look = async () => {
      if (!isLast) return;
      const { story, file, page } = of;
      // That the server does not answer, the file itself tells.
      const asked = { story, texts: { [file]: text }, page, known: kept.current.version };
      const view = await ask("view", asked).catch(() => undefined);
      if (!view) return;
      const { version, claims = kept.current.claims } = view;
      kept.current = { version, claims };
      if (isLast) setSeen({ view: { ...view, claims }, text });
    };
    const timer = setTimeout(() => inTurn(look), rest);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [of, text, ask, inTurn]);
  return seen;
}
