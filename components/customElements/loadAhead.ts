import { motionOff, savesData } from "./motionOff";
import { rulesAhead } from "./rulesAhead";

/**
 * Lets the browser fetch the next chapter when the reader seems about to go there: by speculation rules, which also
 * mind the battery and the reader's settings. They stand in the page only while the link that leads on is near: for as
 * long as they do, Chromium takes every move of a finger to the page's own thread, and a scroll costs a tenth more. Not
 * where data is saved or movement is off. Without them nothing is fetched ahead: Firefox holds a plain hint against the
 * page's policy, and Safari does not know it.
 */
export function loadAhead(signal: AbortSignal): void {
  const next = document.querySelector("a[rel=next]");
  if (!HTMLScriptElement.supports?.("speculationrules") || !next) return;
  let near = false;
  let ahead: HTMLElement | undefined;
  const decide = () => {
    const wanted = near && !motionOff() && !savesData();
    if (wanted === (ahead !== undefined)) return;
    ahead?.remove();
    ahead = wanted ? rules() : undefined;
    if (ahead) document.head.append(ahead);
  };
  const watch = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1)?.isIntersecting ?? false;
      decide();
    },
    { rootMargin: "50% 0px" },
  );
  addEventListener("story:motion", decide, { signal });
  signal.addEventListener("abort", () => watch.disconnect());
  watch.observe(next);
}

const rules = () => Object.assign(document.createElement("script"), { type: "speculationrules", text: rulesAhead });
