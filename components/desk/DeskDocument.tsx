import type { ReactNode } from "react";
import "@/app/tokens.css";
import "@/app/fonts.css";
import "@/app/base.css";
import "./desk.css";

/**
 * The page around every view of the desk, which speaks English whatever the stories are in. What shows stills in a frame sets
 * their colours as soon as they are there, which may be before React is.
 */
export const DeskDocument = ({ children }: { children: ReactNode }) => (
  <html lang="en" suppressHydrationWarning>
    <body className="desk-body">{children}</body>
  </html>
);
