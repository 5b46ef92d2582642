"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { PageNews } from "@/story/model/desk";
import { drawn, redraw } from "./pageEvents";

/** In the page beside a text: draws the page anew when the desk says so, what has not changed staying as it is, and tells it when that is done. */
export function PageTold({ news }: { news: PageNews }) {
  const { refresh } = useRouter();
  useEffect(() => {
    addEventListener(redraw, refresh);
    return () => removeEventListener(redraw, refresh);
  }, [refresh]);
  useEffect(() => {
    parent.dispatchEvent(new CustomEvent(drawn, { detail: news }));
  }, [news]);
  return null;
}
