/** A named part of a still. Parts never stand in one another. */
export type Part = HTMLElement | SVGElement;

/** px from the corner of the still. */
export type Box = { left: number; top: number; width: number; height: number };

/** A part as it is laid out, with nothing moving it. */
export type PartLayout = {
  part: Part;
  box: Box;
  opacity: number;
  /** A transform of its own. */
  transform: string;
  text: string;
  /** What it is, but for where it stands: equal faces are the same thing. */
  face: string;
  /** px of its own box about which it is transformed. */
  origin: { x: number; y: number };
  /** px in one of the units its transform is written in: not 1 inside a drawing with a viewBox. */
  unit: { x: number; y: number };
};

const known = new WeakMap<HTMLElement, ReadonlyMap<string, PartLayout>>();

/**
 * The parts of a still that one sees, by their names. Measured once, when the browser is idle; the still must be laid out
 * then and none of its parts in motion.
 */
export function measureParts(still: HTMLElement): ReadonlyMap<string, PartLayout> {
  const parts = known.get(still) ?? measure(still);
  known.set(still, parts);
  return parts;
}

/** What was measured holds no more: the still has another size, other type or other contents. */
export function forgetParts(still: HTMLElement): void {
  known.delete(still);
}

/** Where a part is at this moment, in flight or at rest. */
export function boxOf(part: Part, still: HTMLElement): Box {
  const corner = still.getBoundingClientRect();
  const { left, top, width, height } = part.getBoundingClientRect();
  return { left: left - corner.left, top: top - corner.top, width, height };
}

function measure(still: HTMLElement): ReadonlyMap<string, PartLayout> {
  const parts = new Map<string, PartLayout>();
  for (const part of still.querySelectorAll<Part>("[data-part]")) {
    if (part.getClientRects().length > 0) parts.set(part.dataset.part ?? "", layoutOf(part, still));
  }
  return parts;
}

function layoutOf(part: Part, still: HTMLElement): PartLayout {
  const { opacity, transform, transformOrigin } = getComputedStyle(part);
  const [x = 0, y = 0] = transformOrigin.split(" ").map(Number.parseFloat);
  const matrix = part instanceof SVGElement ? part.ownerSVGElement?.getScreenCTM() : undefined;
  return {
    part,
    box: boxOf(part, still),
    opacity: Number(opacity),
    transform,
    text: part.textContent?.trim() ?? "",
    face: faceOf(part, still),
    origin: { x, y },
    unit: { x: matrix?.a || 1, y: matrix?.d || 1 },
  };
}

/** The markup of a part without its style and without the ids that are made from its still's. */
function faceOf(part: Part, still: HTMLElement): string {
  const markup = part.outerHTML.replace(part.getAttribute("style") ?? "", "");
  return markup.replace(/(?:\bid="|#)[^"')\s]*/g, (id) => id.replaceAll(still.dataset.still ?? "", ""));
}
