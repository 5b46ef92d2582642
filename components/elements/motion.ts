import { animate } from "framer-motion/dom/mini";
import { type Drive, type Move, planDrives, planMoves, seenParts, WHOLE } from "./planMoves";

/** A stage on its way to a still. */
export type Change = {
  /** All stills of which something is seen on the way. */
  readonly stills: readonly HTMLElement[];
  /** Whether the scroll position drives the parts of the still that are marked for it; else all goes by time. */
  readonly scrubs: boolean;
  /** Whether all that goes by time has come. */
  readonly over: boolean;
  /** Ends it here and now; what is left is exactly the still that it leads to. */
  end(): void;
  /** Puts what the scroll position drives where it is after a share of its way, 0 to 1. */
  seek(share: number): void;
};

/** How much of its way from the still `since`, the one before in the telling, the scroll position has gone. */
export type Scrub = { since: HTMLElement | undefined; share: number };

/** The curve of every change. */
const EASE: [number, number, number, number] = [0.2, 0, 0, 1];

/**
 * Moves the stage from the still `from` to the still `to`.
 * A change still `running` is taken over from what is seen of it. Layout is read twice, before and after the stills
 * change places, and nothing that is written here outlives the change. With `scrub`, parts marked `data-scrub` are
 * where the scroll position has them, on either way; only what was not driven until now comes back by time.
 */
export function change(from: HTMLElement, to: HTMLElement, running?: Change, scrub?: Scrub): Change {
  const since = scrub?.since;
  const forth = since === from;
  const drives = scrub && (running?.scrubs || (forth && running?.over !== false));
  const leaving = [...new Set([...(running?.stills ?? []), from])].filter((still) => still !== to);
  const before = new Map([...leaving, to].flatMap(seenParts));
  running?.end();
  for (const still of leaving) {
    still.removeAttribute("data-active");
    still.setAttribute("data-leaving", "");
  }
  to.setAttribute("data-active", "");

  const driven = drives ? (forth ? "forth" : "back") : undefined;
  const drivable = to.querySelector("[data-scrub]") !== null;
  const wanted = drivable && (drives || (scrub?.share ?? 0) >= 1) ? since : undefined;
  wanted?.setAttribute("data-leaving", "");
  const moves = planMoves({ from, to, leaving, before, driven });
  const driver = drive(wanted ? planDrives(wanted, to) : []);
  if (wanted && !leaving.includes(wanted)) wanted.removeAttribute("data-leaving");

  const styles = moves.map(({ part }) => [part, part.getAttribute("style")] as const);
  const controls = moves.map(start);
  let over = false;
  let scrubs = Boolean((drives && drivable) || wanted);

  const settle = () => {
    if (over) return;
    over = true;
    for (const control of controls) control.cancel();
    for (const [part, style] of styles) {
      part.removeAttribute("data-going");
      // Chromium leaves an empty one behind where removeAttribute() has to take out what only script has written.
      if (style === null) part.toggleAttribute("style", false);
      else part.setAttribute("style", style);
    }
    for (const still of leaving) still.removeAttribute("data-leaving");
  };
  const end = () => {
    scrubs = false;
    driver(1);
    settle();
  };
  const seek = (share: number) => {
    // What is on its way by time cannot be driven as well: it is left to come.
    if (!drives && !over && share < 1) scrubs = false;
    if (scrubs) driver(share);
  };
  if (controls.length === 0) settle();
  else Promise.all(controls.map((control) => control.finished)).then(settle);
  seek(scrub?.share ?? 1);
  return {
    stills: [...leaving, to],
    get scrubs() {
      return scrubs;
    },
    get over() {
      return over;
    },
    end,
    seek,
  };
}

function start({ part, going, transform, opacity, delay, duration }: Move) {
  if (going) part.setAttribute("data-going", "");
  const values = { ...(transform && { transform }), ...(opacity && { opacity }) };
  return animate(part, values, { delay, duration, ease: EASE });
}

/** The same animations, held at a share of their time; at the end of it there are none, and the parts are at rest. */
function drive(drives: readonly Drive[]): (share: number) => void {
  let controls: ReturnType<typeof animate>[] | undefined;
  let now = 1;
  return (share) => {
    const next = Math.min(1, Math.max(0, share));
    if (next === now) return;
    now = next;
    if (next === 1) return controls?.forEach((control) => void control.cancel());
    controls ??= drives.map(({ part, transform }) =>
      animate(part, { transform }, { duration: WHOLE, ease: "linear", autoplay: false }),
    );
    for (const control of controls) control.time = next * WHOLE;
  };
}
