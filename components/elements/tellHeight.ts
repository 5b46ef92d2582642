/** Tells the page around the frame, now and whenever it changes, how tall this one is: `{type: "attest:height", height}`, in CSS px. */
export function tellHeight(signal: AbortSignal): void {
  if (parent === window) return;
  const page = document.documentElement;
  const sizes = new ResizeObserver(() => {
    // It is no secret, and the frame cannot know whose page it stands in.
    parent.postMessage({ type: "attest:height", height: Math.ceil(page.getBoundingClientRect().height) }, "*");
  });
  sizes.observe(page);
  signal.addEventListener("abort", () => sizes.disconnect());
}
