import { motionOff, savesData } from "./motionOff";
import { rulesAhead } from "./rulesAhead";

/**
 * Lets the browser fetch the next chapter when the reader seems about to go there: by speculation rules, which also
 * mind the battery and the reader's settings. Not where data is saved or movement is off. Without them nothing is
 * fetched ahead: Firefox holds a plain hint against the page's policy, and Safari does not know it.
 */
export function loadAhead(signal: AbortSignal): void {
  if (!HTMLScriptElement.supports?.("speculationrules") || !document.querySelector("a[rel=next]")) return;
  let ahead: HTMLElement | undefined;
  const decide = () => {
    const wanted = !motionOff() && !savesData();
    if (wanted === (ahead !== undefined)) return;
    ahead?.remove();
    ahead = wanted ? rules() : undefined;
    if (ahead) document.head.append(ahead);
  };
  addEventListener("story:motion", decide, { signal });
  if (document.readyState === "complete") decide();
  else addEventListener("load", decide, { once: true, signal });
}

const rules = () => Object.assign(document.createElement("script"), { type: "speculationrules", text: rulesAhead });
