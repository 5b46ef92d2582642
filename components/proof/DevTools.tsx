"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { Proof } from "@/story/model/proof";

type Props = { proof: Proof };

/**
 * While an editor works, the page is React's and the elements come as a module of their own; the published site has
 * no React. Without a proof, as in an embed, that is all.
 */
export function DevTools({ proof }: Partial<Props>) {
  const [View, setView] = useState<ComponentType<Props>>();
  useEffect(() => {
    // The elements begin only where the head has found the browser fit for them.
    import("../elements/head").then(() => {
      import("../elements/index");
      import("../elements/embed");
    });
    // Fetched by script alone, so that no page that is published asks for its looks.
    import("./ProofView").then(({ ProofView }) => setView(() => ProofView));
  }, []);
  return View && proof && <View proof={proof} />;
}
