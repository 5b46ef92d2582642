/** The drawing in its units: px of a stage on a screen of 1280, less its margins. What is beside the place may reach over them. */
export const STAGE = { width: 773, height: 800 };

/** x to the right and y down, in units. */
export type Point = readonly [number, number];

/** How far the ground is tilted towards the viewer, and what that leaves of heights; how far the house is turned on it. */
const TILT = 0.36;
const RISE = Math.sqrt(1 - TILT ** 2);
const TURN = (17 * Math.PI) / 180;

/** A ground seen from a little above; `middle` is where the place stands on it. */
export class Plan {
  constructor(readonly middle: Point) {}

  /** A spot on the ground: x to the right, y towards the viewer, z up. */
  at(x: number, y: number, z = 0): Point {
    return [this.middle[0] + x, this.middle[1] + y * TILT - z * RISE];
  }

  /** A spot of the house, which is turned a little. */
  inHouse(x: number, y: number, z = 0): Point {
    return this.at(x * Math.cos(TURN) - y * Math.sin(TURN), x * Math.sin(TURN) + y * Math.cos(TURN), z);
  }

  /** A spot `far` out on a bearing of the ground, in degrees from the right towards the viewer, and `beside` it. */
  out(bearing: number, far: number, beside = 0): Point {
    const angle = (bearing * Math.PI) / 180;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return this.at(far * x - beside * y, far * y + beside * x);
  }

  /** A whole circle, drawn from the front round the back. */
  ring(radius: number): string {
    const [front, back] = [this.out(90, radius), this.out(270, radius)];
    return `M${write(front)}${arc(radius, 0)}${write(back)}${arc(radius, 0)}${write(front)}`;
  }

  /** A piece of one, from one bearing down to another. */
  arc(radius: number, from: number, to: number): string {
    return `M${write(this.out(from, radius))}${arc(radius, from - to > 180 ? 1 : 0)}${write(this.out(to, radius))}`;
  }

  /** A strip of ground along a bearing, `half` its width. */
  strip(bearing: number, from: number, to: number, half: number): string {
    const side = (far: number, beside: number) => this.out(bearing, far, beside);
    return closed([side(from, half), side(to, half), side(to, -half), side(from, -half)]);
  }
}

const arc = (radius: number, large: 0 | 1) => `A${short(radius)} ${short(radius * TILT)} 0 ${large} 0 `;
const short = (value: number) => Math.round(value * 10) / 10;
const write = ([x, y]: Point) => `${short(x)} ${short(y)}`;

export const line = (points: readonly Point[]): string => `M${points.map(write).join("L")}`;
export const closed = (points: readonly Point[]): string => `${line(points)}Z`;

/** The spot a share of the way from one to another. */
export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];
