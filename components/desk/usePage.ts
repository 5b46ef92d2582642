import { type RefObject, useEffect, useRef, useState } from "react";
import type { PageNews } from "@/story/model/desk";
import { drawn, redraw } from "./pageEvents";

/**
 * Has the page in a frame drawn anew for each `version` of its text, one at a time. Returns what the page shows; undefined
 * until it has told.
 */
export function usePage(frame: RefObject<HTMLIFrameElement | null>, version: number | undefined): PageNews | undefined {
  const [news, setNews] = useState<PageNews>();
  const asked = useRef<number>(undefined);
  useEffect(() => {
    const told = ({ detail }: Event & { detail?: PageNews }) => {
      asked.current = undefined;
      setNews(detail);
    };
    addEventListener(drawn, told);
    return () => removeEventListener(drawn, told);
  }, []);
  useEffect(() => {
    if (!news || version === undefined || news.version >= version || asked.current !== undefined) return;
    asked.current = version;
    frame.current?.contentWindow?.dispatchEvent(new Event(redraw));
  }, [frame, news, version]);
  return news;
}
