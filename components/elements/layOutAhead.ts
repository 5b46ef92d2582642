/**
 * Marks the stills `data-ready` one at a time, when the browser is idle and the scene not far: they are laid out then,
 * unseen, so that a change of step finds its still as good as painted, and `then` may read it. A first layout is most of
 * what a change costs.
 */
export function layOutAhead(
  scene: HTMLElement,
  stills: readonly HTMLElement[],
  signal: AbortSignal,
  then: (still: HTMLElement) => void,
): void {
  const waiting = [...stills];
  const next = () => {
    if (signal.aborted) return;
    const still = waiting.shift();
    if (!still) return;
    still.setAttribute("data-ready", "");
    whenIdle(next);
    // Reading waits for rest however long it lasts: in the middle of a scroll it would cost what it is to save.
    whenIdle(() => !signal.aborted && still.getClientRects().length > 0 && then(still), {});
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      whenIdle(next);
    },
    { rootMargin: "200% 0px" },
  );
  near.observe(scene);
  signal.addEventListener("abort", () => {
    near.disconnect();
    for (const still of stills) still.removeAttribute("data-ready");
  });
}

/** Safari has no idle callbacks: there, a moment later. */
function whenIdle(then: () => void, within: IdleRequestOptions = { timeout: 1000 }): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, within);
  else setTimeout(then, 50);
}
