import { type GeoPermissibleObjects, geoMercator, geoPath } from "d3-geo";

/** Units of a drawing in a degree of longitude; whole units are as fine as a path is written. */
export const UNITS = 60;

/** x to the right and y down, in units. */
export type Spot = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

const mercator = () =>
  geoMercator()
    .scale((UNITS * 180) / Math.PI)
    .translate([0, 0])
    .precision(0);
const whole = mercator();

/** Where a point in degrees east and north stands on every map. */
export function project(point: readonly [number, number]): Spot {
  const [x, y] = whole([...point]) ?? [0, 0];
  return { x, y };
}

/** The outline of `shape` within `frame`: an SVG path in whole units, each point told from the one before. */
export function tracePath(shape: GeoPermissibleObjects, { left, top, right, bottom }: Box): string {
  const clipped = mercator().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  const pen = new Pen();
  geoPath(clipped, pen)(shape);
  return pen.path;
}

/** What `shape` takes of the map, in whole units, and `margin` units around it. */
export function boxAround(shape: GeoPermissibleObjects, margin: number): Box {
  const [[left, top], [right, bottom]] = geoPath(whole).bounds(shape);
  const [out, back] = [(at: number) => Math.floor(at - margin), (at: number) => Math.ceil(at + margin)];
  return { left: out(left), top: out(top), right: back(right), bottom: back(bottom) };
}

/** What d3 draws on, writing as little as a path needs. */
class Pen {
  path = "";
  #x = 0;
  #y = 0;
  #last = "";

  beginPath() {}
  arc() {}

  moveTo(x: number, y: number) {
    this.#x = Math.round(x);
    this.#y = Math.round(y);
    this.path += `M${this.#x}${after(this.#y)}`;
    this.#last = "M";
  }

  lineTo(x: number, y: number) {
    const across = Math.round(x) - this.#x;
    const down = Math.round(y) - this.#y;
    if (across === 0 && down === 0) return;
    this.path += `${this.#last === "l" ? after(across) : `l${across}`}${after(down)}`;
    this.#x += across;
    this.#y += down;
    this.#last = "l";
  }

  closePath() {
    this.path += "z";
    this.#last = "z";
  }
}

const after = (number: number) => (number < 0 ? `${number}` : ` ${number}`);
