import type { ReactNode } from "react";
import "@/app/tokens.css";
import "@/app/fonts.css";
import "@/app/base.css";
import "./desk.css";

/** The page around every view of the desk, which speaks English whatever the stories are in. */
export const DeskDocument = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <body className="desk-body">{children}</body>
  </html>
);
