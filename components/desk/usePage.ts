import { type RefObject, useEffect, useRef, useState } from "react";
import type { PageNews } from "@/story/model/desk";
import { drawn, redraw } from "./pageEvents";

/** The longest that a page waits for whoever may be about to type on, in ms. */
const most = 1500;

/**
 * Has the page in a frame drawn anew for each `version` of its text, one at a time; undefined while the text is being typed.
 * The server cannot check what is typed while it draws: the longer that took, the longer a text has rested before it does.
 * Returns what the page shows; undefined until it has told.
 */
export function usePage(frame: RefObject<HTMLIFrameElement | null>, version: number | undefined): PageNews | undefined {
  const [news, setNews] = useState<PageNews>();
  const begun = useRef<number>(undefined);
  const took = useRef(0);
  useEffect(() => {
    const told = ({ detail }: Event & { detail?: PageNews }) => {
      if (begun.current !== undefined) took.current = performance.now() - begun.current;
      begun.current = undefined;
      setNews(detail);
    };
    addEventListener(drawn, told);
    return () => removeEventListener(drawn, told);
  }, []);
  useEffect(() => {
    if (!news || version === undefined || news.version >= version || begun.current !== undefined) return;
    const draw = () => {
      begun.current = performance.now();
      frame.current?.contentWindow?.dispatchEvent(new Event(redraw));
    };
    const timer = setTimeout(draw, Math.min(took.current, most));
    return () => clearTimeout(timer);
  }, [frame, news, version]);
  return news;
}
