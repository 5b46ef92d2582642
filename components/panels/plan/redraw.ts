import svgpath from "svgpath";
import { boundsOf } from "./boundsOf";
import { namesIn } from "./nameOf";
import type { Left, LeftKind, Named, Piece, Tone } from "./PlanFile";
import { toneOf } from "./toneOf";
import type { XmlElement, XmlRoot } from "./Xml";

/** What an element hands down to those in it. */
type Given = { paint: Record<string, string>; opacity: number; transform: string; within: number[]; depth: number };

type Redrawn = { pieces: Piece[]; named: Named[]; left: Left };

const INHERITED = [
  ...["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity"],
  ...["stroke-dasharray", "stroke-linecap"],
];

/** Elements that are not drawn, by what they are to an editor. */
const LEFT_OUT: Record<string, LeftKind> = {
  ...{ script: "script", foreignObject: "html", iframe: "html" },
  ...{ filter: "filter", mask: "mask", marker: "marker", pattern: "pattern" },
  ...{ animate: "animation", animateMotion: "animation", animateTransform: "animation", set: "animation" },
};

/** Holds no drawing of its own. */
const SILENT = ["defs", "symbol", "clipPath", "linearGradient", "radialGradient", "style", "metadata", "title", "desc"];

/** Uses of uses, at most. */
const DEEP = 8;

/** A thin line is seen on any stage: at least half of its colour. One as white as the paper parts others, and stays. */
const LINE = { width: 6, share: 5 };

/**
 * Draws anew what the tree of an SVG shows, as paths in one plane, `transform` leading to its units. No element and no
 * attribute of the file is handed on: a path's numbers are read and written, colours become the site's, all else is told.
 */
export function redraw(root: XmlRoot, transform: string): Redrawn {
  const [pieces, named]: [Piece[], Named[]] = [[], []];
  const left: Left = { kinds: [], words: [], outlined: [], images: [] };
  const byId = new Map<string, XmlElement>();
  eachElement(root, (element) => byId.set(element.attributes.id ?? "", element));

  function draw(element: XmlElement, given: Given) {
    const { name, attributes } = element;
    leave(element, left);
    if (SILENT.includes(name) || name in LEFT_OUT || name === "image" || name === "text") return;
    const names = namesIn(attributes);
    const isHidden = attributes.display === "none" || attributes.visibility === "hidden";
    // A layer that was hidden while somebody drew has a name, and is shown by the scene alone.
    if (isHidden && names.length === 0) return;
    const own: Given = {
      paint: { ...given.paint, ...pick(attributes, INHERITED) },
      opacity: given.opacity * numberIn(attributes.opacity, 1),
      transform: `${given.transform} ${attributes.transform ?? ""}`.trim(),
      within: names.length > 0 ? [...given.within, named.length] : given.within,
      depth: given.depth,
    };
    if (names.length > 0) named.push({ names });
    if (name === "path") drawPath(attributes.d ?? "", names, own);
    if (name === "rect") drawPath(roundedRect(attributes), names, own);
    if (name === "use") drawUse(attributes, own);
    for (const child of element.children) if (child.type === "element") draw(child, own);
  }

  function drawUse(attributes: Record<string, string>, own: Given) {
    const target = byId.get((attributes.href ?? attributes["xlink:href"] ?? "").replace(/^#/, ""));
    if (!target || own.depth >= DEEP) return;
    const moved = `${own.transform} translate(${numberIn(attributes.x, 0)} ${numberIn(attributes.y, 0)})`;
    const inside = target.name === "symbol" ? target.children : [target];
    for (const child of inside)
      if (child.type === "element") draw(child, { ...own, transform: moved, depth: own.depth + 1 });
  }

  function drawPath(written: string, names: string[], { paint, opacity, transform, within }: Given) {
    const drawn = svgpath(written).transform(transform);
    const d = drawn.abs().round(1).toString();
    const box = boundsOf(d);
    if (!box) return;
    if (names.length > 0) Object.assign(named.at(-1) ?? {}, { way: d });
    const outlined = names.find((name) => seemsWords(name, written));
    if (outlined) left.outlined.push(outlined);
    const fill = paint.fill === "none" ? undefined : colour(paint.fill ?? "#000000", paint["fill-opacity"]);
    const stroke = colour(paint.stroke ?? "none", paint["stroke-opacity"]);
    if (!fill && !stroke) return;
    const scale = scaleOf(transform);
    const width = short(numberIn(paint["stroke-width"], 1) * scale);
    const isFaint = stroke && stroke.share > 0 && width < LINE.width;
    const pen = stroke && {
      tone: isFaint ? { ...stroke, share: Math.max(stroke.share, LINE.share) } : stroke,
      width,
      ...dashOf(paint["stroke-dasharray"], scale),
      ...(paint["stroke-linecap"] === "round" && { round: true as const }),
    };
    const evenOdd = paint["fill-rule"] === "evenodd" && { evenOdd: true as const };
    const relative = svgpath(d).rel().round(1).toString();
    pieces.push({ d: relative, box, ...(fill && { fill }), ...evenOdd, ...(pen && { pen }), opacity, within });
  }

  function colour(paint: string, opacity: string | undefined): Tone | undefined {
    if (paint === "none" || paint === "transparent" || numberIn(opacity, 1) < 0.02) return undefined;
    const gradient = /^url\(["']?#([^"')]+)/.exec(paint)?.[1];
    return toneOf(gradient ? middleOf(byId, gradient) : paint, numberIn(opacity, 1));
  }

  for (const child of root.children)
    if (child.type === "element") draw(child, { paint: {}, opacity: 1, transform, within: [], depth: 0 });
  return { pieces, named, left: { ...left, kinds: [...new Set(left.kinds)] } };
}

/** Notes what of an element is not handed on. */
function leave({ name, attributes, children }: XmlElement, left: Left) {
  const kind = LEFT_OUT[name];
  if (kind) left.kinds.push(kind);
  if (Object.keys(attributes).some((key) => /^on/i.test(key))) left.kinds.push("handler");
  const address = (attributes.href ?? attributes["xlink:href"] ?? "").trim();
  if (name === "image") left.images.push(address.startsWith("data:") ? "" : address);
  else if (address && !address.startsWith("#")) left.kinds.push("link");
  if (name === "style" && /@import|url\(/i.test(wordsIn(children))) left.kinds.push("link");
  const words = name === "text" ? wordsIn(children).replace(/\s+/g, " ").trim() : "";
  if (words) left.words.push(words);
  // Inkscape keeps what the outlines of letters said.
  const said = attributes["aria-label"];
  if (said && (name === "path" || name === "g")) left.outlined.push(said);
}

const wordsIn = (children: XmlElement["children"]): string =>
  children
    .map((child) => (child.type === "element" ? wordsIn(child.children) : "value" in child ? child.value : ""))
    .join("");

/** Whether a path is likely the outlines of its own name: as many shapes as letters, or holes besides, and many curves. */
function seemsWords(name: string, d: string): boolean {
  const letters = name.match(/[\p{L}\d]/gu)?.length ?? 0;
  const shapes = d.match(/m/gi)?.length ?? 0;
  const bends = d.match(/[cqsa]/gi)?.length ?? 0;
  return letters >= 3 && shapes >= letters && shapes <= 2.2 * letters && bends >= 2 * letters;
}

/** svgo makes paths of all shapes but of a rectangle whose corners are round. */
function roundedRect({ x, y, width, height, rx, ry }: Record<string, string>): string {
  const [left, top, w, h] = [x, y, width, height].map((side) => numberIn(side, 0)) as [number, number, number, number];
  if (w <= 0 || h <= 0) return "";
  const a = Math.min(numberIn(rx ?? ry, 0), w / 2);
  const b = Math.min(numberIn(ry ?? rx, 0), h / 2);
  const corner = (across: number, down: number) => `a${a} ${b} 0 0 1 ${across} ${down}`;
  const sides = [`h${w - 2 * a}`, corner(a, b), `v${h - 2 * b}`, corner(-a, b), `h${2 * a - w}`, corner(-a, -b)];
  return `M${left + a} ${top}${sides.join("")}v${2 * b - h}${corner(a, -b)}z`;
}

function eachElement(node: XmlRoot | XmlElement, use: (element: XmlElement) => void) {
  for (const child of node.children) {
    if (child.type !== "element") continue;
    use(child);
    eachElement(child, use);
  }
}

/** A gradient is drawn in the colour of its middle stop. */
function middleOf(byId: ReadonlyMap<string, XmlElement>, id: string, depth = 0): string {
  const gradient = byId.get(id);
  const stops = gradient?.children.filter((child) => child.type === "element" && child.name === "stop") ?? [];
  const stop = stops[Math.floor(stops.length / 2)] as XmlElement | undefined;
  const other = (gradient?.attributes.href ?? gradient?.attributes["xlink:href"])?.replace(/^#/, "");
  if (!stop && other && depth < DEEP) return middleOf(byId, other, depth + 1);
  return stop?.attributes["stop-color"] ?? "#888888";
}

const pick = (attributes: Record<string, string>, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    keys.flatMap((key) => (attributes[key] && attributes[key] !== "inherit" ? [[key, attributes[key]]] : [])),
  );

function numberIn(text: string | undefined, otherwise: number): number {
  const value = Number.parseFloat(text ?? "");
  return Number.isFinite(value) ? (text?.includes("%") ? value / 100 : value) : otherwise;
}

function dashOf(text: string | undefined, scale: number): { dash?: number[] } {
  const dash = text?.match(/[\d.]+/g)?.map((part) => short(Number(part) * scale)) ?? [];
  return dash.some((part) => part > 0) ? { dash } : {};
}

/** How much larger a transform draws. */
function scaleOf(transform: string): number {
  const corners: number[][] = [];
  svgpath("M0 0L1 0L0 1")
    .transform(transform)
    .abs()
    .iterate((segment) => {
      corners.push(segment.slice(1) as number[]);
    });
  const [[ox = 0, oy = 0], [ax = 0, ay = 0], [bx = 0, by = 0]] = corners as [number[], number[], number[]];
  return Math.sqrt(Math.abs((ax - ox) * (by - oy) - (ay - oy) * (bx - ox)));
}

const short = (value: number) => Math.round(value * 10) / 10;
