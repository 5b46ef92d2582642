import { keepLines } from "./keepLines";
import type { ListedFace } from "./listedFace";

/**
 * Brings the faces once the words are painted in what stands in for them, and puts them in all at once: asked for by the
 * style sheet they would hold up the first paint, and each as it came would lay out the page anew. `data-faces` stands on the
 * root for as long as they are to come: until then no style asks for them, as a browser that knows no face of a name asks the
 * system for it. Where the device has nothing that fits in their stead they are shown from the next
 * page on, and so is the family in which a line in view would break otherwise: words being read do not move.
 */
export function bringFaces(listed: readonly ListedFace[]): void {
  if (listed.length === 0 || !("FontFace" in window)) return;
  if (cameFromHere()) {
    add(listed.map(makeFace));
    return;
  }
  const { dataset } = document.documentElement;
  dataset.faces = "";
  let isAsked = false;
  const bring = async () => {
    if (isAsked) return;
    isAsked = true;
    const faces = listed.map(makeFace);
    await Promise.allSettled(faces.map((face, i) => listed[i]?.first && face.load()));
    const put = () => {
      delete dataset.faces;
      add(faces);
    };
    const lost = isFitted() ? keepLines(put) : new Set();
    delete dataset.faces;
    for (const [i, { family }] of listed.entries()) if (lost.has(family)) document.fonts.delete(faces[i] as FontFace);
    dispatchEvent(new Event("story:faces"));
  };
  const painted = new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length === 0) return;
    painted.disconnect();
    bring();
  });
  painted.observe({ type: "paint", buffered: true });
  // Firefox tells of no first paint on some pages: there they come once all else has.
  addEventListener("load", () => setTimeout(bring, 1000));
}

const makeFace = ({ family, src, how }: ListedFace) =>
  new FontFace(family, `url("${src}")`, { ...how, display: "swap" });

function add(faces: readonly FontFace[]) {
  for (const face of faces) document.fonts.add(face);
}

/** Whether the reader comes from a page of this site: the faces are on the device then, and there before they are missed. */
function cameFromHere(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return document.referrer.startsWith(`${location.origin}/`) || (visit !== undefined && visit.type !== "navigate");
}

/** Whether the words stand in a face of this device that was fitted to ours: see app/fonts.css. */
const isFitted = () =>
  [...document.fonts].some(({ family, status }) => / fallback"?$/.test(family) && status === "loaded");
