import type { ReactNode } from "react";

/** The line at a sheet's head, with the way out. */
export const SheetHead = ({ children }: { children: ReactNode }) => (
  <div className="sheet-head">
    <span>{children}</span>
    <button type="button" data-close="" aria-label="Close">
      ×
    </button>
  </div>
);
