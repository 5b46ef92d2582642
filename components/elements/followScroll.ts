/** Tells how far the page has been scrolled, at most once a frame and while it is. Reads no layout that is not clean. */
export function followScroll(signal: AbortSignal, then: (y: number) => void): void {
  let frame = 0;
  let y = 0;
  const scrolled = () => {
    y = scrollY;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      then(y);
    });
  };
  addEventListener("scroll", scrolled, { passive: true, signal });
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
}
