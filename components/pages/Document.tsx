import type { ReactNode } from "react";
import "@/app/tokens.css";
import "@/app/fonts.css";
import "@/app/base.css";
import "@/components/customElements/still.css";
import "@/components/customElements/scene.css";
import "@/components/customElements/sheets.css";
import { DevTools } from "@/components/devOverlay/DevTools";
import { directionOf, type Language } from "@/story/model/language";
import type { Proof } from "@/story/model/proof";
import { contentVersion } from "@/story/site/contentVersion";

type Props = { lang: Language; proof?: Proof; children: ReactNode };

/**
 * The page around everything. `data-content` makes each page depend on the content, so that a saved file refreshes it in dev;
 * `proof` is shown only there.
 */
export function Document({ lang, proof, children }: Props) {
  const dev = process.env.NODE_ENV === "development";
  return (
    <html
      lang={lang}
      dir={directionOf(lang)}
      data-content={dev ? contentVersion : undefined}
      suppressHydrationWarning={dev}
    >
      <body>
        {children}
        {dev && <DevTools proof={proof} />}
      </body>
    </html>
  );
}
