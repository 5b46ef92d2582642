import { animatePart } from "./animatePart";
import { drive, type Way } from "./drive";
import { type Course, type Move, planDrives, planMoves, WHOLE } from "./planMoves";
import { restsOf, seenNow } from "./restsOf";
import { whenAtRest } from "./whenAtRest";

/** A stage on its way to a still. */
export type Change = {
  /** All stills of which something is seen on the way. */
  readonly stills: readonly HTMLElement[];
  /** Whether, with the page scrolled to `y` px, parts are where the scroll position has them; else all goes by time. */
  scrubsAt(y: number): boolean;
  /** Whether all that goes by time has come. */
  readonly over: boolean;
  /** Whether nothing is away from its place with the page scrolled to `y` px. */
  restsAt(y: number): boolean;
  /** Ends it here and now; what is left is exactly the still that it leads to. */
  end(): void;
};

/** What the scroll position, now `y`, drives: parts that come from the still `since`, the one before in the telling. */
export type Scrub = { since: HTMLElement | undefined; way: Way; y: number };

/**
 * Seconds that a part is held where it has come to, if no time was free before to tidy up. All parts begin and end
 * together, and wait by keyframe: each beginning and end of one is a frame to be painted anew.
 */
const HELD = 8;

/** ms without scrolling after which what a change has left is tidied up, as that costs a frame. */
const REST = 300;

/** The curve of every move. */
const EASE: [number, number, number, number] = [0.2, 0, 0, 1];

/**
 * Moves the stage from the still `from` to the still `to`.
 * A change still `running` is taken over from what is seen of it; else everything is known from rest, and no layout is
 * read. Nothing that is written here outlives the change. With `scrub`, parts marked `data-scrub` are where the scroll
 * position has them, on either way; only what was not driven until now comes back by time.
 */
export function change(from: HTMLElement, to: HTMLElement, running?: Change, scrub?: Scrub): Change {
  const since = scrub?.since;
  const forth = since === from;
  const drives = scrub && (running?.scrubsAt(scrub.y) || (forth && running?.over !== false));
  const calm = !running || running.restsAt(scrub?.y ?? scrollY);
  const leaving = calm ? [from] : [...new Set([...running.stills, from])].filter((still) => still !== to);
  const before = new Map(
    calm
      ? [...restsOf(from)].filter(([, { shown }]) => shown)
      : [...leaving, ...(running.stills.includes(to) ? [to] : [])].flatMap(seenNow),
  );
  running?.end();
  for (const still of leaving) {
    still.removeAttribute("data-active");
    still.setAttribute("data-leaving", "");
  }
  to.setAttribute("data-active", "");

  const driven = drives ? (forth ? "forth" : "back") : undefined;
  const drivable = scrub !== undefined && to.querySelector("[data-scrub]") !== null;
  const wanted = drivable && (drives || scrub.y >= scrub.way.end) ? since : undefined;
  wanted?.setAttribute("data-leaving", "");
  const moves = planMoves({ from, to, leaving, before, calm, driven });
  const plan = wanted && planDrives(wanted, to);
  if (wanted && !leaving.includes(wanted)) wanted.removeAttribute("data-leaving");

  const styles = moves.map(({ part }) => [part, part.getAttribute("style")] as const);
  const controls = moves.flatMap(start);
  const resting = new AbortController();
  let come = false;
  let over = false;
  let ended = false;
  let callOff: (() => void) | undefined;
  const follow = () => {
    if (plan && scrub) callOff = drive(plan, scrub.way);
  };
  const passed = (y: number) => scrub === undefined || y >= scrub.way.end;

  const settle = () => {
    if (over) return;
    come = over = true;
    resting.abort();
    for (const control of controls) control.cancel();
    for (const [part, style] of styles) {
      part.removeAttribute("data-going");
      // Chromium leaves an empty one behind where removeAttribute() has to take out what only script has written.
      if (style === null) part.toggleAttribute("style", false);
      else part.setAttribute("style", style);
    }
    for (const still of leaving) still.removeAttribute("data-leaving");
    // What was on its way by time could not be driven as well; a reader who has turned back since lets it come so.
    if (!ended && !callOff && passed(scrollY)) follow();
  };
  // What is seen is in its place then, and to tidy up behind it has time, unless the scroll position is to take over.
  const arrive = () => {
    come = true;
    if (plan) settle();
    else whenAtRest(REST, resting.signal, settle);
  };
  if (drives) follow();
  if (controls.length === 0) settle();
  else setTimeout(() => over || arrive(), WHOLE * 1000);
  return {
    stills: [...leaving, to],
    scrubsAt: (y) => !ended && (Boolean((drives && drivable) || callOff) || (!come && plan !== undefined && passed(y))),
    restsAt: (y) => come && (!callOff || passed(y)),
    get over() {
      return come;
    },
    end() {
      ended = true;
      callOff?.();
      settle();
    },
  };
}

function start({ part, going, transform, opacity }: Move) {
  if (going) part.setAttribute("data-going", "");
  const run = (name: string, { values: [first, last], delay, duration }: Course<string> | Course<number>) =>
    animatePart(
      part,
      { [name]: [first, first, last, last] },
      { duration: HELD, times: [0, delay / HELD, (delay + duration) / HELD, 1], ease: [EASE, EASE, EASE] },
    );
  return [...(transform ? [run("transform", transform)] : []), ...(opacity ? [run("opacity", opacity)] : [])];
}
