/**
 * Runs in the head, before anything is painted: says whether this browser gets the pinned layout, whether it may move,
 * which fonts it is to have, and whether room is needed for the offer to read on. Bundled into the page as it is, so it
 * imports next to nothing.
 */
import { bringFaces } from "./bringFaces";

const root = document.documentElement;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const asks = (what: string) => matchMedia(`(prefers-reduced-${what}: reduce)`).matches;
const thrift = connection?.saveData || asks("data");

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

if (thrift || asks("motion")) root.dataset.motion = "off";

// Published, the script bears the faces: see bringFaces.ts.
if (thrift) root.dataset.thrift = "";
else bringFaces(JSON.parse(document.currentScript?.dataset.faces ?? "[]"));

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

/** The quiet change from page to page is motion too. That a browser leaves it out, as where looks come late, is no error. */
addEventListener("pagereveal", (event) => {
  const { viewTransition } = event as PageRevealEvent;
  viewTransition?.ready.catch(() => {});
  if (root.dataset.motion === "off") viewTransition?.skipTransition();
});

/**
 * A module that does not come, or throws, is one that nobody can rely on: the page is as without it, each step with its
 * own still, and not left with one still beside the words of all. What fails in other people's scripts is not our concern.
 */
addEventListener(
  "error",
  (event) => {
    const module = document.querySelector<HTMLScriptElement>("script[type=module]");
    if (event.target === module || (module && event.filename === module.src)) delete root.dataset.script;
  },
  true,
);
