import { type Box, type Look, type Part, type Rest, restsOf } from "./restsOf";

/** The values a property goes through, from first to last, and when; in seconds. */
export type Course<Value> = { values: [Value, Value]; delay: number; duration: number };

/** What one part does in a change of stills; or a still as a whole. `going`: it belongs to a still that leaves. */
export type Move = {
  part: Part;
  going: boolean;
  transform: Course<string> | undefined;
  opacity: Course<number> | undefined;
};

type Stage = {
  from: HTMLElement;
  to: HTMLElement;
  /** All stills to be left: `from`, and those that a change broken off had not yet done with. */
  leaving: readonly HTMLElement[];
  /** How each part was seen before `to` became the active still. */
  before: ReadonlyMap<Part, Look>;
  /** Whether nothing was in motion. */
  calm: boolean;
  /** Which way of the telling the scroll position takes the parts that it drives; nothing where it drives none. */
  driven: "forth" | "back" | undefined;
};

/** How long a change takes. */
export const WHOLE = 0.4;
const HALF = 0.2;

type Span = Omit<Course<unknown>, "values">;
const whole: Span = { delay: 0, duration: WHOLE };
const early: Span = { delay: 0, duration: HALF };
const late: Span = { delay: HALF, duration: HALF };
/** When the words that leave are all but gone: nothing moves through them. */
const after: Span = { delay: 0.1, duration: WHOLE - 0.1 };

/**
 * What each part has to do for the stage to get from what was seen `before` to the still `to`, laid out by now.
 * Words that change leave before others come, as two texts in one place are none. Between two groups nothing is the
 * same thing: what was shown leaves first, as a whole, then what is new comes.
 */
export function planMoves({ from, to, leaving, before, calm, driven }: Stage): Move[] {
  const together = from.dataset.group === to.dataset.group;
  const twins = together ? byName(from) : new Map<string | undefined, Rest>();
  const ends = new Map<Part, Box>();
  const replaced = new Set<Part>();

  for (const last of restsOf(to).values()) {
    const twin = twins.get(last.name);
    if (!twin || !before.has(twin.part)) continue;
    ends.set(twin.part, last.box);
    if (!before.has(last.part) && twin.face === last.face) replaced.add(twin.part);
  }
  const asOne = !together && calm;
  const parting = leaving.flatMap((still) => [...restsOf(still).values()]).filter(({ part }) => !replaced.has(part));
  const wordsLeave = calm && parting.some(({ part, text }) => text && before.has(part));
  const moving = wordsLeave ? after : whole;

  const coming = [...restsOf(to).values()].map((last): Move => {
    const { part } = last;
    const twin = twins.get(last.name);
    const seen = twin && before.get(twin.part);
    const own = before.get(part);
    const first = own ?? seen;
    const enter = first ? undefined : part.dataset.enter;
    const start = enter === "grow" ? "scaleX(0)" : first ? towards(last, first.box) : last.transform;
    const strength = own?.opacity ?? (twin && replaced.has(twin.part) ? seen?.opacity : 0) ?? 0;
    const held = driven && seen && isScrubbed(part);
    const fade = !together || enter === "last" || (last.text && !own) ? late : whole;
    return {
      part,
      going: false,
      transform: held ? undefined : course(last.transform, [start, last.transform], together ? moving : late),
      opacity: enter === "grow" ? undefined : course(last.opacity, [strength, last.opacity], fade),
    };
  });

  const going = parting.flatMap((rest): Move[] => {
    const { part, text } = rest;
    const first = before.get(part);
    if (!first) return [];
    const end = ends.get(part);
    const there = towards(rest, end ?? first.box);
    const held = driven && end && isScrubbed(part);
    const values: [string, string] = [held ? there : towards(rest, first.box), there];
    return [
      {
        part,
        going: true,
        transform: held && driven === "forth" ? undefined : course(rest.transform, values, together ? moving : early),
        opacity: { values: [first.opacity, 0], ...(text || !together ? early : whole) },
      },
    ];
  });
  const gone: Move[] = leaving.map((still) => ({
    part: still,
    going: true,
    transform: undefined,
    opacity: { values: [1, 0], ...early },
  }));

  return [...coming.filter(({ transform, opacity }) => transform || opacity), ...(asOne ? gone : going)];
}

/** A part that the scroll position drives, and the transforms it leads it through; from place to place, in full strength. */
export type Drive = { part: Part; transform: [string, string] };

/** How the parts marked `data-scrub` get to their places in the still `to` from where the still `since` has them. */
export function planDrives(since: HTMLElement, to: HTMLElement): Drive[] {
  if (since.dataset.group !== to.dataset.group) return [];
  const twins = byName(since);
  return [...restsOf(to).values()]
    .filter(({ part }) => isScrubbed(part))
    .flatMap((last): Drive[] => {
      const first = twins.get(last.name);
      if (!first?.laidOut || !last.laidOut) return [];
      return [
        { part: last.part, transform: [towards(last, first.box), last.transform] },
        { part: first.part, transform: [first.transform, towards(first, last.box)] },
      ];
    })
    .filter(({ transform: [first, last] }) => first !== last);
}

const isScrubbed = (part: Part) => part.dataset.scrub !== undefined;

const byName = (still: HTMLElement) => new Map([...restsOf(still).values()].map((rest) => [rest.name, rest]));

/** Nothing where a property is at rest from first to last. */
function course<Value>(rest: Value, values: [Value, Value], span: Span): Course<Value> | undefined {
  return values.every((value) => value === rest) ? undefined : { values, ...span };
}

/** The transform that shows a part at rest in the place of `box`. Text is moved and never stretched. */
function towards({ part, text, box: own, origin, unit, transform }: Rest, box: Box): string {
  const stretch = part.dataset.enter === "grow" || !text;
  const across = stretch && own.width > 0.5 ? box.width / own.width : 1;
  const down = stretch && own.height > 0.5 ? box.height / own.height : 1;
  const x = (box.left - own.left) / unit.x - origin.x * (1 - across);
  const y = (box.top - own.top) / unit.y - origin.y * (1 - down);
  const near = Math.abs(x) < 0.5 && Math.abs(y) < 0.5 && Math.abs(across - 1) < 0.005 && Math.abs(down - 1) < 0.005;
  if (near) return transform;
  const after = transform === "none" ? "" : ` ${transform}`;
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${across.toFixed(4)}, ${down.toFixed(4)})${after}`;
}
