import type { Geometry, Position } from "geojson";

/** The editor's own points, lines and areas, or why they cannot be drawn: as a finding says it, without its place. */
export type Ground = { shapes: Geometry[] } | { rule: string; problem: string; fix: string };

const AGAIN = "export it again as GeoJSON, in WGS 84 (EPSG:4326).";
const kinds = ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"];

/** What a GeoJSON file holds. Which of its two numbers is which can only be told beside a view, where both could be either. */
export function readGround(bytes: Uint8Array): Ground {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ""));
  } catch {
    return { rule: "not-geojson", problem: "This file is no JSON, so it is no GeoJSON.", fix: AGAIN };
  }
  const shapes = geometriesIn(json);
  const at = shapes.flatMap(positionsIn);
  if (at.length === 0 || !at.every((one) => one.length >= 2 && one.every(Number.isFinite)))
    return { rule: "not-geojson", problem: "This file holds no points, lines or areas of GeoJSON.", fix: AGAIN };
  return projected(json, at) ?? offEarth(at) ?? { shapes };
}

/** Every place that a shape names, as it is written. */
export const positionsIn = (shape: Geometry): Position[] =>
  "coordinates" in shape ? flat(shape.coordinates as Nested) : [];

type Nested = Position | Nested[];
const flat = (nested: Nested): Position[] =>
  !Array.isArray(nested)
    ? []
    : typeof nested[0] === "number"
      ? [nested as Position]
      : (nested as Nested[]).flatMap(flat);

/** Whatever a file may hold under the names that GeoJSON has. */
type Loose = { type?: unknown; features?: unknown; geometry?: unknown; geometries?: unknown };

function geometriesIn(json: unknown): Geometry[] {
  const { type, features, geometry, geometries } = (json ?? {}) as Loose;
  if (Array.isArray(features)) return features.flatMap(geometriesIn);
  if (Array.isArray(geometries)) return geometries.flatMap(geometriesIn);
  if (geometry) return geometriesIn(geometry);
  return kinds.includes(String(type)) ? [json as Geometry] : [];
}

function projected(json: unknown, at: Position[]): Ground | undefined {
  const named = JSON.stringify((json as { crs?: unknown }).crs ?? null);
  const code = /EPSG\D*(\d+)/i.exec(named)?.[1];
  const far = at.flatMap((one) => one.slice(0, 2)).find((number) => Math.abs(number) > 360);
  const says =
    code !== undefined && code !== "4326" && code !== "4979"
      ? `it names EPSG:${code}`
      : far !== undefined && `${far} is no degree`;
  if (!says) return undefined;
  return {
    rule: "other-projection",
    problem: `This file is in another projection: ${says}.`,
    fix: "export it in WGS 84 (EPSG:4326), in degrees.",
  };
}

function offEarth(at: Position[]): Ground | undefined {
  const wrong = at.find(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  if (!wrong) return undefined;
  const [x = 0, y = 0] = wrong;
  if (at.every(([first = 0, second = 0]) => Math.abs(first) <= 90 && Math.abs(second) <= 180))
    return {
      rule: "latitude-first",
      problem: `This file has latitude first: [${x}, ${y}] is no place with its longitude before.`,
      fix: `write longitude first, as GeoJSON has it: [${y}, ${x}].`,
    };
  return {
    rule: "off-the-earth",
    problem: `This file has a place that is not on the earth: [${x}, ${y}].`,
    fix: "write longitudes from -180 to 180, then latitudes from -90 to 90.",
  };
}
