import { onScrollEnd } from "./onScrollEnd";
import { sceneBeingRead } from "./sceneBeingRead";

/**
 * Keeps the address that of the step being read, so that it can be copied or reloaded. It is changed only when the
 * reader has been at rest for a second, and so never before the browser has scrolled to the address it came with:
 * Safari throws on more than 100 changes in 30 s.
 */
export function keepAddress(signal: AbortSignal): void {
  // To another language a reader takes the step along; told before the sheet follows the link.
  const toOther = ({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>("a[hreflang]");
    if (link) link.hash = sceneBeingRead()?.step?.step ?? location.hash;
  };
  addEventListener("click", toOther, { signal, capture: true });
  const begin = () => {
    onScrollEnd(1000, signal, write);
    addEventListener("popstate", () => setTimeout(write, 1000), { signal });
  };
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true, signal });
}

function write() {
  if (history.state?.sheet) return; // that entry is the sheet's, and the reader comes back to the one before
  const now = location.hash.slice(1);
  const step = sceneBeingRead()?.step?.step;
  const leftBehind = document.getElementById(now)?.matches("story-scene[data-step] .anchor");
  const next = step ?? (leftBehind ? "" : now);
  if (next === now) return;
  try {
    history.replaceState(history.state, "", next ? `#${next}` : location.pathname + location.search);
  } catch {
    // A browser that has had enough of changes keeps the address it has.
  }
}
