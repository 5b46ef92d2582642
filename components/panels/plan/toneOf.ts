import type { Tone } from "./PlanFile";

/** Below this share of colour a colour passes for a grey. */
const GREY = 0.06;

/** Hues in degrees up to which a colour is the site's own: reds, browns and yellows; greens; blues and violets. */
const HUES: [number, Tone["of"]][] = [
  [70, "ochre"],
  [190, "teal"],
  [320, "indigo"],
  [360, "ochre"],
];

/**
 * A colour of the file as one of the site's: what is dark on white paper is ink, what is white is the ground. Undefined
 * where nothing is painted. `hex` is six digits, as svgo writes every colour.
 */
export function toneOf(hex: string, opacity = 1): Tone | undefined {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(hex);
  if (!found) return { of: "ink", share: 10 };
  const [r, g, b] = found.slice(1).map((part) => Number.parseInt(part, 16) / 255) as [number, number, number];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const colour = most - least;
  const dark = 1 - (0.3 * r + 0.59 * g + 0.11 * b);
  const isGrey = colour < GREY;
  const share = Math.round(10 * opacity * (isGrey ? dark : Math.min(1, Math.max(dark, 1.2 * colour + 0.05))));
  if (isGrey) return { of: "ink", share };
  const hue = hueOf(r, g, b, most, colour);
  return { of: HUES.find(([end]) => hue <= end)?.[1] ?? "ochre", share };
}

function hueOf(r: number, g: number, b: number, most: number, colour: number): number {
  const sixth = most === r ? ((g - b) / colour + 6) % 6 : most === g ? (b - r) / colour + 2 : (r - g) / colour + 4;
  return sixth * 60;
}
