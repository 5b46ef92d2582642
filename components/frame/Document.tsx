import type { ReactNode } from "react";
import "@/app/tokens.css";
import "@/app/fonts.css";
import "@/app/base.css";
import "@/components/elements/scene.css";
import "@/components/elements/sheets.css";
import { DevTools } from "@/components/proof/DevTools";
import { contentVersion } from "@/story/contentVersion";
import type { Proof } from "@/story/model/proof";

type Props = { lang: string; proof?: Proof; children: ReactNode };

/**
 * The page around everything. `data-content` makes each page depend on the content, so that a saved file refreshes it in dev;
 * `proof` is shown only there.
 */
export function Document({ lang, proof, children }: Props) {
  const dev = process.env.NODE_ENV === "development";
  return (
    <html lang={lang} data-content={dev ? contentVersion : undefined} suppressHydrationWarning={dev}>
      <body>
        {children}
        {dev && <DevTools proof={proof} />}
      </body>
    </html>
  );
}
