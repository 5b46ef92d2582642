import { createHash } from "node:crypto";
import { borders, country, land } from "./atlas";
import { pick } from "./geography";
import { type Box, boxAround, tracePath, UNITS } from "./projection";

/** What a scene's one map holds. */
export type MapSpec = { frame: Box; countries: string[]; focus?: string; rivers: string[] };

/** The map as SVG paths in units; `id` is the same for the same map, `around` what the focus takes, with a margin. */
export type Outlines = { id: string; land: string; borders: string; focus: string; around?: Box; rivers: string };

const drawn = new Map<string, Outlines>();

/** Drawn once for all stills of a scene, which only differ in what they show of it. */
export function drawOutlines(map: MapSpec): Outlines {
  const key = JSON.stringify(map);
  const outlines = drawn.get(key) ?? {
    id: `map-${createHash("sha256").update(key).digest("hex").slice(0, 6)}`,
    land: tracePath(land(), map.frame),
    borders: tracePath(borders(map.countries), map.frame),
    focus: map.focus ? tracePath(country(map.focus), map.frame) : "",
    around: map.focus ? boxAround(country(map.focus), UNITS / 2) : undefined,
    rivers: map.rivers.length > 0 ? tracePath(pick("rivers", map.rivers), map.frame) : "",
  };
  drawn.set(key, outlines);
  return outlines;
}

/** An area that a step shows, on the same map. */
export const drawArea = (area: string, { frame }: MapSpec): string => tracePath(pick("areas", [area]), frame);
