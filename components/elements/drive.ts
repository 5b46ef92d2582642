import { animatePart } from "./animatePart";
import { followScroll } from "./followScroll";
import { type Drive, WHOLE } from "./planMoves";

/** The scroll positions, in px, from which on and up to which a step's parts are driven. */
export type Way = { begin: number; end: number };

type Control = ReturnType<typeof animatePart>;

/** Puts parts where the scroll position has them, a share of their way that is its own of `way`; until it is called off. */
export function drive(drives: readonly Drive[], way: Way): () => void {
  const controls = drives.map(({ part, transform }) =>
    animatePart(part, { transform }, { duration: WHOLE, ease: "linear" }),
  );
  const following = new AbortController();
  if ("ScrollTimeline" in window && "rangeStart" in Animation.prototype) attach(controls, way);
  else seek(controls, way, following.signal);
  return () => {
    following.abort();
    for (const control of controls) control.cancel();
  };
}

/** The browser itself moves the parts with the page, in the same frame and without script. */
function attach(controls: readonly Control[], { begin, end }: Way) {
  // framer-motion's type knows of a percentage only.
  const timeline = new ScrollTimeline({ source: document.documentElement, axis: "block" }) as AnimationTimeline & {
    currentTime: null;
  };
  const onAttach = (animation: Animation) => {
    Object.assign(animation, { rangeStart: `${begin}px`, rangeEnd: `${end}px` });
    // Past its way a part is at rest, and nothing of the animation is left to hold it there.
    animation.effect?.updateTiming({ fill: "backwards" });
  };
  for (const control of controls) control.attachTimeline({ timeline, onAttach, observe: () => () => {} });
}

/** The same where there are no scroll timelines; at the end of the way there are no animations, and the parts are at rest. */
function seek(controls: readonly Control[], { begin, end }: Way, signal: AbortSignal) {
  let now: number | undefined;
  const to = (y: number) => {
    const share = Math.min(1, Math.max(0, (y - begin) / (end - begin)));
    if (share === now) return;
    now = share;
    for (const control of controls) {
      if (share === 1) control.cancel();
      else control.time = share * WHOLE;
    }
  };
  for (const control of controls) control.pause();
  to(scrollY);
  followScroll(signal, to);
}
