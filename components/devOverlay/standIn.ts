/** A document with this page's looks around some of its parts: for a frame of another size, where media queries answer as on that screen. */
export function standIn(parts: string): string {
  const looks = [...document.head.querySelectorAll("link[rel=stylesheet], style")].map(({ outerHTML }) => outerHTML);
  const own = "<style>html { overflow: hidden } .scene { margin: 0 !important }</style>";
  return `<!doctype html><html lang="${document.documentElement.lang}" data-script data-motion="off"><head>${looks.join("")}${own}</head><body><div class="page">${parts}</div></body></html>`;
}

/** A scene as it stands on the page, each of its parts as `edit` leaves it. */
export function copyScene(scene: Element, edit: (copy: HTMLElement) => void): string {
  const copy = scene.cloneNode(true) as HTMLElement;
  delete copy.dataset.step;
  for (const still of copy.querySelectorAll<HTMLElement>(".still")) {
    for (const state of ["data-active", "data-ready", "data-leaving"]) still.removeAttribute(state);
  }
  edit(copy);
  return copy.outerHTML;
}
