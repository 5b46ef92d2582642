/**
 * Tells how far the page has been scrolled, at most once a frame. Asked within the frame, `scrollY` has the browser work
 * out anew what is being animated; once the frame is painted, it is simply known.
 */
export function followScroll(signal: AbortSignal, then: (y: number) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    then(scrollY);
  };
  const scrolled = () => {
    timer ??= setTimeout(look);
  };
  addEventListener("scroll", scrolled, { passive: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
