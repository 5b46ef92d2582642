import type { ReactNode } from "react";
import "@/app/tokens.css";
import "@/app/fonts.css";
import "@/app/base.css";
import "@/components/customElements/still.css";
import "@/components/customElements/embed.css";
import { DevTools } from "@/components/devOverlay/DevTools";
import { directionOf, type Language } from "@/story/model/language";
import { contentVersion } from "@/story/site/contentVersion";

/** The page around a scene that stands in somebody else's: its links open beside that page and not in the frame. */
export function EmbedDocument({ lang, children }: { lang: Language; children: ReactNode }) {
  const dev = process.env.NODE_ENV === "development";
  return (
    <html
      lang={lang}
      dir={directionOf(lang)}
      data-content={dev ? contentVersion : undefined}
      suppressHydrationWarning={dev}
    >
      {/* biome-ignore lint/style/noHeadElement: Next has no other way to write a base. */}
      <head>
        <base target="_blank" />
      </head>
      <body>
        {children}
        {dev && <DevTools />}
      </body>
    </html>
  );
}
