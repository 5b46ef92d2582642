import { plainWords, type Spot } from "./findWords";

const blocks = "article :is(p, h1, h2, h3, h4, li, td, th, blockquote)";

/**
 * The words at the caret come into view and are marked. Where the page has not got them yet, as while they are being typed, what
 * was marked of them stays so, or it is their step.
 */
export function showSpot(page: Document | null | undefined, { words, step }: Spot): void {
  if (!page) return;
  const start = words.slice(0, 60);
  const before = page.querySelector<HTMLElement>("[data-desk-caret]");
  const around = (step && page.getElementById(step)?.closest<HTMLElement>(".step")) || undefined;
  const found = start === "" ? undefined : [...page.querySelectorAll<HTMLElement>(blocks)].find(holds(start));
  const kept = start !== "" && before?.closest(".step") === (around ?? null) ? before : undefined;
  const shown = found ?? kept ?? around?.querySelector<HTMLElement>(".words");
  if (shown === before && isInView(shown)) return;
  before?.removeAttribute("data-desk-caret");
  if (!shown) return;
  shown.setAttribute("data-desk-caret", "");
  const anchor = shown.closest(".step")?.querySelector(".anchor");
  // A step is shown as a link to it shows it: with its words clear of the stage.
  if (anchor) anchor.scrollIntoView();
  else shown.scrollIntoView({ block: "center" });
}

/** Where the stage has come to stand over its words since, or looks have come late, what was marked lies elsewhere. */
function isInView(shown: HTMLElement | null): boolean {
  if (!shown) return true;
  const { top, bottom } = shown.getBoundingClientRect();
  return top >= 0 && bottom <= (shown.ownerDocument.defaultView?.innerHeight ?? 0);
}

const holds = (start: string) => (block: HTMLElement) =>
  !block.closest(".graphic") && plainWords(block.textContent).includes(start);
