import scrollama from "scrollama";
import { onScrollEnd } from "./onScrollEnd";

/**
 * The part of scrollama 3.2.0 that is used here, typed as it is. What its own types and pages do not say:
 * - setup() adds a scroll listener to the document that destroy() leaves there (see `setUp`);
 * - an offset as a number over 1 throws, so it is given in px; an element may serve one instance only;
 * - after the viewport changes, its callbacks come early, late or not at all until offset() or resize() is called;
 * - a jump reports only the step it ends in, and the first callback has no direction.
 * So its callbacks are an alarm bell and nothing more: what the active step is, is read off the page.
 */
type Bell = {
  setup(options: { step: HTMLElement[]; offset: string }): Bell;
  onStepEnter(then: () => void): Bell;
  onStepExit(then: () => void): Bell;
  offset(px: string): Bell;
  enable(): Bell;
  disable(): Bell;
  destroy(): void;
};

type Watch = {
  scene: HTMLElement;
  steps: HTMLElement[];
  /** Where the trigger line is, in px from the top of the viewport; nothing while the scene is stacked. */
  line(): number | undefined;
  alarm(): void;
};

/**
 * Calls `alarm`, at most once a frame, when the active step may have changed; until `signal` is aborted. It comes after
 * the frame that rang: layout is clean then, and what it costs is not added to what painting the next one does.
 */
export function scroller({ scene, steps, line, alarm }: Watch, signal: AbortSignal): void {
  const bell = setUp(steps);
  let rung: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const ring = () => {
    rung ??= setTimeout(() => {
      rung = undefined;
      alarm();
    });
  };
  const aim = () => {
    const px = line();
    if (px === undefined) bell.disable();
    else bell.enable().offset(`${px}px`);
  };
  const laidOut = () => {
    ring();
    clearTimeout(settling);
    settling = setTimeout(aim, 150);
  };

  bell.onStepEnter(ring).onStepExit(ring);
  aim();
  onScrollEnd(120, signal, ring);
  for (const name of ["hashchange", "load", "pageshow"]) addEventListener(name, ring, { signal });
  addEventListener("resize", laidOut, { signal });
  visualViewport?.addEventListener("resize", laidOut, { signal });
  document.fonts.addEventListener("loadingdone", laidOut, { signal });
  const sizes = new ResizeObserver(laidOut);
  sizes.observe(scene);

  signal.addEventListener("abort", () => {
    clearTimeout(rung);
    clearTimeout(settling);
    sizes.disconnect();
    bell.destroy();
    for (const step of steps) step.removeAttribute("data-scrollama-index");
  });
}

/** The listener that would be left behind serves only `direction`, which nothing here reads: it is not let in. */
function setUp(steps: HTMLElement[]): Bell {
  const bell = scrollama() as unknown as Bell;
  document.addEventListener = () => {};
  try {
    return bell.setup({ step: steps, offset: "0px" });
  } finally {
    Reflect.deleteProperty(document, "addEventListener");
  }
}
