/**
 * Runs in the head, before anything is painted: says whether this browser gets the pinned layout, whether it may move,
 * and whether room is needed for the offer to read on. Bundled into the page as it is, so it imports nothing.
 */
export {};

const root = document.documentElement;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const calm = "(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)";

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

if (matchMedia(calm).matches || connection?.saveData) root.dataset.motion = "off";

// The keys are those of stored.ts; here a page of any depth asks for the story it is in.
try {
  const motion = localStorage.getItem("attest:motion");
  if (motion === '"on"' || motion === '"off"') root.dataset.motion = motion.slice(1, -1);
  const [, story, chapter] = /^(.*\/)([^/]+)\/$/.exec(location.pathname) ?? [];
  const placeIn = (path = "") => JSON.parse(localStorage.getItem(`attest:place:${path}`) ?? "null");
  const place = placeIn(story);
  if (!location.hash && (placeIn(location.pathname) || (place?.step && place.chapter === chapter))) {
    root.dataset.resume = "";
  }
} catch {
  // A browser that keeps nothing has nothing to offer.
}

/** The quiet change from page to page is motion too. */
addEventListener("pagereveal", (event) => {
  if (root.dataset.motion === "off") (event as PageRevealEvent).viewTransition?.skipTransition();
});

/** Pinned without the module, the first still would stand beside every step's words. */
addEventListener(
  "error",
  (event) => {
    const ours = event.target === window || event.target instanceof HTMLScriptElement;
    if (ours && !customElements.get("story-scene") && !customElements.get("story-embed")) delete root.dataset.script;
  },
  true,
);
