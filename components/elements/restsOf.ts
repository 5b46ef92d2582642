/** A named part of a still. Parts never stand in one another. */
export type Part = HTMLElement | SVGElement;

/** px from the corner of the still. */
export type Box = { left: number; top: number; width: number; height: number };

/** A part as it is seen: where, how strongly, and by which transform of its own. */
export type Look = { box: Box; opacity: number; transform: string };

/** A part when nothing moves it. */
export type Rest = Look & {
  part: Part;
  name: string | undefined;
  laidOut: boolean;
  /** Whether one sees it, and it is not only a place that others move to. */
  shown: boolean;
  text: boolean;
  /** What it is, but for where it stands: equal faces are the same thing. */
  face: string;
  /** px of its own box about which it is transformed. */
  origin: { x: number; y: number };
  /** px in one of the units its transform is written in: not 1 inside a drawing with a viewBox. */
  unit: { x: number; y: number };
};

const known = new WeakMap<HTMLElement, ReadonlyMap<Part, Rest>>();

/**
 * The parts of a still at rest. Read off the page once, as reading is most of what a change of step costs; the still
 * must be laid out then and none of its parts in motion.
 */
export function restsOf(still: HTMLElement): ReadonlyMap<Part, Rest> {
  const rests = known.get(still) ?? readRests(still);
  known.set(still, rests);
  return rests;
}

/** What was read holds no more: the still has another size, other type or other contents. */
export function forgetRests(still: HTMLElement): void {
  known.delete(still);
}

/** The parts of a still that are seen at this moment, in flight or at rest. */
export function seenNow(still: HTMLElement): [Part, Look][] {
  const corner = still.getBoundingClientRect();
  const strength = Number(getComputedStyle(still).opacity);
  return partsOf(still)
    .filter((part) => part.getClientRects().length > 0 && getComputedStyle(part).visibility === "visible")
    .map((part) => [part, lookOf(part, corner)] as const)
    .map(([part, look]): [Part, Look] => [part, { ...look, opacity: look.opacity * strength }])
    .filter(([, { opacity }]) => opacity > SEEN);
}

/** The least opacity that one sees. */
const SEEN = 0.01;

function readRests(still: HTMLElement): ReadonlyMap<Part, Rest> {
  const corner = still.getBoundingClientRect();
  return new Map(partsOf(still).map((part) => [part, readRest(part, corner, still)]));
}

function readRest(part: Part, corner: DOMRect, still: HTMLElement): Rest {
  const look = lookOf(part, corner);
  const [x = 0, y = 0] = getComputedStyle(part).transformOrigin.split(" ").map(Number.parseFloat);
  const laidOut = part.getClientRects().length > 0;
  const matrix = part instanceof SVGElement ? part.ownerSVGElement?.getScreenCTM() : undefined;
  return {
    ...look,
    part,
    name: part.dataset.part,
    laidOut,
    shown: laidOut && look.opacity > SEEN,
    text: Boolean(part.textContent?.trim()),
    face: faceOf(part, still),
    origin: { x, y },
    unit: { x: matrix?.a || 1, y: matrix?.d || 1 },
  };
}

const partsOf = (still: HTMLElement) => [...still.querySelectorAll<Part>("[data-part]")];

function lookOf(part: Part, corner: DOMRect): Look {
  const { opacity, transform } = getComputedStyle(part);
  const { left, top, width, height } = part.getBoundingClientRect();
  const box = { left: left - corner.left, top: top - corner.top, width, height };
  return { box, opacity: Number(opacity), transform };
}

/** The markup of a part without its styles and without the ids that are made from its still's. */
function faceOf(part: Part, still: HTMLElement): string {
  const copy = part.cloneNode(true) as Part;
  copy.removeAttribute("style");
  return copy.outerHTML.replace(/(?:\bid="|#)[^"')\s]*/g, (id) => id.replaceAll(still.dataset.still ?? "", ""));
}
