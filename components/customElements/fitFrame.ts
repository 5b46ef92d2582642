/** ms that a page around the frame is given to make it as high as it was told. */
const PATIENCE = 1000;

/**
 * Where nobody gives the frame the height that it asks for, the page takes that of the frame, in `data-low` of its root,
 * which holds the px it would need: a reader has no second bar to scroll by. Where the words of all steps leave too little
 * for the stills, `data-brief` is there too: each step keeps its still, its sources and the link to its words. A frame too
 * low even for these is scrolled.
 */
export function fitFrame(signal: AbortSignal): void {
  if (parent === window) return;
  const page = document.documentElement;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const isOver = () => page.scrollHeight > innerHeight;
  const asIs = () => {
    delete page.dataset.low;
    delete page.dataset.brief;
  };
  const takeFrame = () => {
    asIs();
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height <= innerHeight || page.querySelector("[data-loose]")) return;
    page.dataset.low = `${height}`;
    if (isOver()) page.dataset.brief = "";
    if (isOver()) asIs();
  };
  const wait = () => {
    asIs();
    clearTimeout(rest);
    rest = setTimeout(takeFrame, PATIENCE);
  };
  wait();
  addEventListener("resize", wait, { signal });
  // A face that comes with a later step makes its words another height, and is not to show them all for a second.
  document.fonts.addEventListener("loadingdone", () => page.dataset.low && takeFrame(), { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(rest);
    asIs();
  });
}
