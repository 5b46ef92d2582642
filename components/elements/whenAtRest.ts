/** Calls back each time the page has not been scrolled for `ms`, and once `ms` from now. Reads no layout. */
export function whenAtRest(ms: number, signal: AbortSignal, then: () => void): void {
  let timer = setTimeout(then, ms);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  addEventListener("scroll", wait, { passive: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
