/** A named part of a still. Parts never stand in one another. */
export type Part = HTMLElement | SVGElement;

/** A part as it is seen: where, how strongly, and by which transform of its own. */
export type Look = { box: DOMRect; opacity: number; transform: string };

/** First and last value of a property. */
type Pair<Value> = [Value, Value];

/** What one part does in a change of stills. `going`: it belongs to a still that leaves. Times in seconds. */
export type Move = {
  part: Part;
  going: boolean;
  transform: Pair<string> | undefined;
  opacity: Pair<number> | undefined;
  delay: number;
  duration: number;
};

type Stage = {
  from: HTMLElement;
  to: HTMLElement;
  /** All stills to be left: `from`, and those that a change broken off had not yet done with. */
  leaving: readonly HTMLElement[];
  /** How each part was seen before `to` became the active still. */
  before: ReadonlyMap<Part, Look>;
  /** Which way of the telling the scroll position takes the parts that it drives; nothing where it drives none. */
  driven: "forth" | "back" | undefined;
};

/** How long a change takes. */
export const WHOLE = 0.4;
const HALF = 0.2;

/**
 * What each part has to do for the stage to get from what was seen `before` to the still `to`, laid out by now.
 * Between two groups nothing is the same thing: what was shown leaves first, then what is new comes.
 */
export function planMoves({ from, to, leaving, before, driven }: Stage): Move[] {
  const together = from.dataset.group === to.dataset.group;
  const duration = together ? WHOLE : HALF;
  const twins = new Map(together ? partsOf(from).map((part) => [part.dataset.part, part]) : []);
  const ends = new Map<Part, DOMRect>();
  const replaced = new Set<Part>();

  const coming = partsOf(to).map((part): Move => {
    const last = lookOf(part);
    const twin = twins.get(part.dataset.part);
    const seen = twin && before.get(twin);
    const own = before.get(part);
    if (twin && seen) {
      ends.set(twin, last.box);
      if (!own && faceOf(twin, from) === faceOf(part, to)) replaced.add(twin);
    }
    const strength = own?.opacity ?? (twin && replaced.has(twin) ? seen?.opacity : 0) ?? 0;
    const first = own ?? seen;
    const grows = !first && part.dataset.enter === "grow";
    const held = driven && seen && isScrubbed(part);
    return {
      part,
      going: false,
      transform: held
        ? undefined
        : unlessAll(last.transform, [
            grows ? "scaleX(0)" : first ? towards(part, last, first.box) : last.transform,
            last.transform,
          ]),
      opacity: grows ? undefined : unlessAll(last.opacity, [strength, last.opacity]),
      delay: first || together ? 0 : HALF,
      duration,
    };
  });

  const going = leaving.flatMap(partsOf).flatMap((part): Move[] => {
    const first = before.get(part);
    if (!first || replaced.has(part)) return [];
    const rest = lookOf(part);
    const end = ends.get(part) ?? first.box;
    const there = towards(part, rest, end);
    const held = driven && ends.has(part) && isScrubbed(part);
    const transform: Pair<string> = [held ? there : towards(part, rest, first.box), there];
    return [
      {
        part,
        going: true,
        transform: held && driven === "forth" ? undefined : unlessAll(rest.transform, transform),
        opacity: [first.opacity, 0],
        delay: 0,
        duration,
      },
    ];
  });

  return [...coming.filter(isSeen), ...going];
}

/** A part that the scroll position drives, and the transforms it leads it through; from place to place, in full strength. */
export type Drive = { part: Part; transform: Pair<string> };

/** How the parts marked `data-scrub` get to their places in the still `to` from where the still `since` has them. */
export function planDrives(since: HTMLElement, to: HTMLElement): Drive[] {
  if (since.dataset.group !== to.dataset.group) return [];
  const twins = new Map(partsOf(since).map((part) => [part.dataset.part, part]));
  return partsOf(to)
    .filter(isScrubbed)
    .flatMap((part): Drive[] => {
      const twin = twins.get(part.dataset.part);
      if (!twin?.getClientRects().length || !part.getClientRects().length) return [];
      const [first, last] = [lookOf(twin), lookOf(part)];
      return [
        { part, transform: [towards(part, last, first.box), last.transform] },
        { part: twin, transform: [first.transform, towards(twin, first, last.box)] },
      ];
    })
    .filter(({ transform: [first, last] }) => first !== last);
}

const isScrubbed = (part: Part) => part.dataset.scrub !== undefined;

/** The parts of a still that are seen at this moment, in flight or at rest. */
export function seenParts(still: HTMLElement): [Part, Look][] {
  return partsOf(still)
    .filter((part) => part.getClientRects().length > 0 && getComputedStyle(part).visibility === "visible")
    .map((part): [Part, Look] => [part, lookOf(part)])
    .filter(([, { opacity }]) => opacity > 0.01);
}

const partsOf = (still: HTMLElement) => [...still.querySelectorAll<Part>("[data-part]")];

const isSeen = ({ transform, opacity }: Move) => transform !== undefined || opacity !== undefined;

/** Nothing where a property is at rest from first to last. */
function unlessAll<Value>(rest: Value, pair: Pair<Value>): Pair<Value> | undefined {
  return pair.every((value) => value === rest) ? undefined : pair;
}

function lookOf(part: Part): Look {
  const { opacity, transform } = getComputedStyle(part);
  return { box: part.getBoundingClientRect(), opacity: Number(opacity), transform };
}

/** What a part is, but for where it stands and for ids that are made from its still's: equal faces are the same thing. */
function faceOf(part: Part, still: HTMLElement): string {
  const copy = part.cloneNode(true) as Part;
  copy.removeAttribute("style");
  return copy.outerHTML.replace(/(?:\bid="|#)[^"')\s]*/g, (id) => id.replaceAll(still.dataset.still ?? "", ""));
}

/** The transform that shows a part, at rest as `rest`, in the place of `box`. Text is moved and never stretched. */
function towards(part: Part, rest: Look, box: DOMRect): string {
  const stretch = part.dataset.enter === "grow" || !part.textContent?.trim();
  const across = stretch && rest.box.width > 0.5 ? box.width / rest.box.width : 1;
  const down = stretch && rest.box.height > 0.5 ? box.height / rest.box.height : 1;
  const unit = unitOf(part);
  const [originX = 0, originY = 0] = getComputedStyle(part).transformOrigin.split(" ").map(Number.parseFloat);
  const x = (box.left - rest.box.left) / unit.x - originX * (1 - across);
  const y = (box.top - rest.box.top) / unit.y - originY * (1 - down);
  const near = Math.abs(x) < 0.5 && Math.abs(y) < 0.5 && Math.abs(across - 1) < 0.005 && Math.abs(down - 1) < 0.005;
  if (near) return rest.transform;
  const own = rest.transform === "none" ? "" : ` ${rest.transform}`;
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${across.toFixed(4)}, ${down.toFixed(4)})${own}`;
}

/** CSS px in one of the units that a part's transform is written in: not 1 inside a drawing with a viewBox. */
function unitOf(part: Part): { x: number; y: number } {
  const matrix = part instanceof SVGElement ? part.ownerSVGElement?.getScreenCTM() : undefined;
  return { x: matrix?.a || 1, y: matrix?.d || 1 };
}
