import type { ReactNode } from "react";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";

/** The line at a sheet's head, with the way out. */
export const SheetHead = ({ language, children }: { language: Language; children: ReactNode }) => (
  <div className="sheet-head">
    <span>{children}</span>
    <button type="button" data-close="" aria-label={sayIn(language)("close")}>
      ×
    </button>
  </div>
);
