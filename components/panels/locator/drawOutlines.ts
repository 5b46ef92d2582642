import { createHash } from "node:crypto";
import { borders, country, land } from "./atlas";
import { type Box, tracePath } from "./projection";

/** What a scene's one map holds. */
export type MapSpec = { frame: Box; countries: string[]; focus?: string };

/** The map as SVG paths in units; `id` is the same for the same map. */
export type Outlines = { id: string; land: string; borders: string; focus: string };

const drawn = new Map<string, Outlines>();

/** Drawn once for all stills of a scene, which only differ in what they show of it. */
export function drawOutlines(map: MapSpec): Outlines {
  const key = JSON.stringify(map);
  const outlines = drawn.get(key) ?? {
    id: `map-${createHash("sha256").update(key).digest("hex").slice(0, 6)}`,
    land: tracePath(land(), map.frame),
    borders: tracePath(borders(map.countries), map.frame),
    focus: map.focus ? tracePath(country(map.focus), map.frame) : "",
  };
  drawn.set(key, outlines);
  return outlines;
}
