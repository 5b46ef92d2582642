import { lowFrame } from "./lowFrame";

/**
 * Tells the page around the frame, now and whenever it changes, how tall this one is, in CSS px: as `{type:
 * "attest:height", height}`, in the way of AMP, which NPR's Sidechain takes too, and to a page that speaks Pym or
 * iframe-resizer in theirs. Pym names the frame in its address, iframe-resizer by a message.
 */
export function postHeight(signal: AbortSignal): void {
  if (parent === window) return;
  const page = document.documentElement;
  const pym = new URLSearchParams(location.search).get("childId");
  let resizer = "";
  const tell = () => {
    const height = lowFrame() ?? Math.ceil(page.getBoundingClientRect().height);
    const messages = [
      { type: "attest:height", height },
      { sentinel: "amp", type: "embed-size", height },
    ];
    const lines = [
      pym && `pymxPYMx${pym}xPYMxheightxPYMx${height}`,
      resizer && `${resizer}:${height}:${innerWidth}:size`,
    ];
    // It is no secret, and the frame cannot know whose page it stands in.
    for (const message of [...messages, ...lines]) if (message) parent.postMessage(message, "*");
  };
  addEventListener(
    "message",
    ({ source, data }) => {
      const [named] = /^\[iFrameSizer\][^:]+/.exec(data) ?? [];
      if (source !== parent || !named) return;
      resizer = named;
      tell();
    },
    { signal },
  );
  const sizes = new ResizeObserver(tell);
  sizes.observe(page);
  signal.addEventListener("abort", () => sizes.disconnect());
}
