/** Calls back each time the page has not been scrolled for `ms`, and once `ms` from now. Reads no layout. */
export function whenAtRest(ms: number, signal: AbortSignal, then: () => void): void {
  let last = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const left = last + ms - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (left <= 0) then();
  };
  const scrolled = () => {
    last = performance.now();
    timer ??= setTimeout(look, ms);
  };
  scrolled();
  addEventListener("scroll", scrolled, { passive: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
