/** ms, as performance.now() tells it, at which the page was last scrolled. */
let last = 0;
/** Those who wait for its end: one listener serves them all, as each costs every frame of a scroll. */
const waiting = new Set<() => void>();

function scrolled() {
  last = performance.now();
  for (const wait of waiting) wait();
}

/** Calls back each time the page has not been scrolled for `ms`, and once `ms` from now. Reads no layout. */
export function onScrollEnd(ms: number, signal: AbortSignal, then: () => void): void {
  const begun = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const left = Math.max(last, begun) + ms - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (left <= 0) then();
  };
  const wait = () => {
    timer ??= setTimeout(look, ms);
  };
  wait();
  waiting.add(wait);
  addEventListener("scroll", scrolled, { passive: true });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    waiting.delete(wait);
  });
}
