/**
 * Runs in the head, before anything is painted: says whether this browser gets the pinned layout, whether it may move,
 * which fonts it is to have, and whether room is needed for the offer to read on. Bundled into the page as it is, so it
 * imports nothing.
 */
export {};

const root = document.documentElement;
type Connection = { saveData?: boolean /** ms to the web and back, on the whole. */; rtt?: number };
const { connection } = navigator as Navigator & { connection?: Connection };
const asks = (what: string) => matchMedia(`(prefers-reduced-${what}: reduce)`).matches;
const thrift = connection?.saveData || asks("data");
/** ms to the server and back up to which fonts come before a reader would miss them; slower, they would hold up the words. */
const NEAR = 100;

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

// Published, the script bears the addresses of the fonts that are shown at once or not at all.
const fonts = document.currentScript?.dataset.fonts?.split(" ") ?? [];
const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
const way = visit ? Math.max(visit.responseStart - visit.requestStart, connection?.rtt ?? 0) : Number.POSITIVE_INFINITY;
if (thrift) root.dataset.thrift = "";
else if (way <= NEAR) {
  for (const href of fonts) {
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "preload", as: "font", crossOrigin: "", href }),
    );
  }
}

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
