"use client";

import { useEffect } from "react";

/** While an editor works, the page is React's and the elements come as a module of their own; the published site has no React. */
export function DevElements() {
  useEffect(() => {
    import("./head");
    import("./index");
    import("./embed");
  }, []);
  return null;
}
