import type { ReactNode } from "react";
import "@/app/tokens.css";
import "@/app/fonts.css";
import "@/app/base.css";
import "@/components/elements/scene.css";
import "@/components/elements/sheets.css";
import { DevElements } from "@/components/elements/DevElements";
import { contentVersion } from "@/story/contentVersion";

/** The page around everything. `data-content` makes each page depend on the content, so that a saved file refreshes it in dev. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  const dev = process.env.NODE_ENV === "development";
  return (
    <html lang={lang} data-content={dev ? contentVersion : undefined} suppressHydrationWarning={dev}>
      <body>
        {children}
        {dev && <DevElements />}
      </body>
    </html>
  );
}
