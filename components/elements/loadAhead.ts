import { motionOff, savesData } from "./motionOff";
import { rulesAhead } from "./rulesAhead";

/**
 * Lets the browser fetch the next chapter when the reader seems about to go there: by speculation rules, which also
 * mind the battery and the reader's settings, or else by a plain hint. Not where data is saved or movement is off.
 */
export function loadAhead(signal: AbortSignal): void {
  const next = document.querySelector<HTMLAnchorElement>("a[rel=next]");
  if (!next) return;
  let ahead: HTMLElement | undefined;
  const decide = () => {
    const wanted = !motionOff() && !savesData();
    if (wanted === (ahead !== undefined)) return;
    ahead?.remove();
    ahead = wanted ? askFor(next.pathname) : undefined;
    if (ahead) document.head.append(ahead);
  };
  addEventListener("story:motion", decide, { signal });
  if (document.readyState === "complete") decide();
  else addEventListener("load", decide, { once: true, signal });
}

function askFor(path: string): HTMLElement {
  return HTMLScriptElement.supports?.("speculationrules")
    ? Object.assign(document.createElement("script"), { type: "speculationrules", text: rulesAhead })
    : Object.assign(document.createElement("link"), { rel: "prefetch", href: path });
}
