import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeoPermissibleObjects } from "d3-geo";
import { merge, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

type Countries = GeometryCollection<{ name: string }>;
type Atlas = Topology<{ countries: Countries; land: GeometryCollection }>;
type Area = (Polygon | MultiPolygon) & { properties?: { name: string } };

const FILE = "node_modules/world-atlas/countries-10m.json";
/** Square degrees: a corner that encloses less with its neighbours is left out. */
const FINEST = 0.002;

let read: Atlas | undefined;

/** Natural Earth's countries at 1:10 million; public domain. Read once, and only where a map is drawn or checked. */
function atlas(): Atlas {
  read ??= simplify(presimplify(JSON.parse(readFileSync(join(process.cwd(), FILE), "utf8")) as Atlas), FINEST);
  return read;
}

const nameOf = (area: { properties?: object }) => (area.properties as { name?: string } | undefined)?.name ?? "";

const areas = () =>
  atlas().objects.countries.geometries.filter(
    (area): area is typeof area & Area => area.type === "Polygon" || area.type === "MultiPolygon",
  );

/** The countries' names, as Natural Earth spells them. */
export const countryNames = (): string[] => atlas().objects.countries.geometries.map(nameOf).sort();

/** A country's code of two letters, "ML"; none where the atlas has no number for it. */
export function countryCode(name: string): string | undefined {
  const { id } = atlas().objects.countries.geometries.find((area) => nameOf(area) === name) ?? {};
  // The atlas numbers countries as ISO 3166 does; Intl knows which letters such a number stands for.
  return id === undefined ? undefined : new Intl.Locale(`und-${id}`).region;
}

/** All land, in one piece. */
export const land = (): GeoPermissibleObjects => merge(atlas(), areas());

/** The borders that the named countries share with their neighbours; each is there once. */
export const borders = (names: readonly string[]): GeoPermissibleObjects =>
  mesh(atlas(), atlas().objects.countries, (a, b) => a !== b && [a, b].some((area) => names.includes(nameOf(area))));

/** One country, coasts and all. */
export const country = (name: string): GeoPermissibleObjects =>
  merge(
    atlas(),
    areas().filter((area) => nameOf(area) === name),
  );
