"use client";

import { useRouter } from "next/navigation";
import { type ComponentType, useEffect, useState } from "react";
import type { Proof } from "@/story/model/proof";

type Props = { proof: Proof };

/**
 * While an editor works, the page is React's and the elements come as a module of their own; the published site has
 * no React. Without a proof, as in an embed, that is all.
 */
export function DevTools({ proof }: Partial<Props>) {
  const [View, setView] = useState<ComponentType<Props>>();
  useSaved();
  useEffect(() => {
    // The elements begin only where the head has found the browser fit for them.
    import("../customElements/head").then(() => {
      import("../customElements/index");
      import("../customElements/embed");
      import("../customElements/preview");
    });
    // Fetched by script alone, so that no page that is published asks for its looks.
    import("./ProofView").then(({ ProofView }) => setView(() => ProofView));
  }, []);
  return View && proof && <View proof={proof} />;
}

/** A page is told of what is saved once it listens; what was saved while it was on its way, it asks for. */
function useSaved() {
  const { refresh } = useRouter();
  useEffect(() => {
    const { content } = document.documentElement.dataset;
    fetch(location.href)
      .then((answer) => answer.text())
      .then((page) => page.includes(`data-content="${content}"`) || refresh())
      .catch(() => undefined);
  }, [refresh]);
}
