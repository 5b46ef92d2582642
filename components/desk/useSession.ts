import { useEffect, useState } from "react";
import type { AskDesk } from "./askDesk";
import { FileSession, type FileState } from "./FileSession";

/** How often the disk is looked at, in ms. */
const every = 1500;
/** After how long a file that another tab has open is shown as such, in ms: a page that is reloaded gives it back at once. */
const patience = 400;

/** A file opened for as long as the page shows it. One tab writes it at a time; the next one takes over when that is closed. */
export function useSession(file: string, ask: AskDesk): { session?: FileSession; state?: FileState } {
  const [open, setOpen] = useState<{ session: FileSession; state: FileState }>();
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const session = new FileSession(file, ask, (state) => !signal.aborted && setOpen({ session, state }));
    const waiting = setTimeout(() => session.open(true), patience);
    navigator.locks
      .request(`attest:desk:${file}`, { signal }, () => {
        if (signal.aborted) return;
        clearTimeout(waiting);
        void session.open(false);
        return new Promise((release) => signal.addEventListener("abort", release));
      })
      .catch(() => undefined); // The page was left before its turn came.
    const timer = setInterval(() => document.hidden || session.look(), every);
    return () => {
      control.abort();
      clearTimeout(waiting);
      clearInterval(timer);
    };
  }, [file, ask]);
  return open?.session.file === file ? open : {};
}
