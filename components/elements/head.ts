/**
 * Runs in the head, before anything is painted: says whether this browser gets the pinned layout, and whether it may
 * move. Bundled into the page as it is, so it imports nothing.
 */
export {};

const root = document.documentElement;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };

if (
  window.CSS &&
  CSS.supports("selector(:has(a))") &&
  CSS.supports("height", "1svh") &&
  "IntersectionObserver" in window &&
  "customElements" in window &&
  "animate" in Element.prototype
) {
  root.dataset.script = "";
}

if (matchMedia("(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)").matches || connection?.saveData) {
  root.dataset.motion = "off";
}

/** Pinned without the module, the first still would stand beside every step's words. */
addEventListener(
  "error",
  (event) => {
    const ours = event.target === window || event.target instanceof HTMLScriptElement;
    if (ours && !customElements.get("story-scene")) delete root.dataset.script;
  },
  true,
);
