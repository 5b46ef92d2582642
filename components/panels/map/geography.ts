import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection } from "geojson";

type Named = Feature & { properties: { name: string } };

const known = new Map<string, Named[]>();

/** What is drawn besides countries, by its kind. Read once, and only where a map is drawn or checked. */
function features(kind: "rivers" | "areas"): Named[] {
  const read = known.get(kind);
  if (read) return read;
  const file = join(process.cwd(), "components/panels/map/data", `${kind}.geojson`);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection & { features: Named[] };
  known.set(kind, features);
  return features;
}

export const namesOf = (kind: "rivers" | "areas"): string[] => features(kind).map(({ properties }) => properties.name);

/** The rivers or areas of these names, all in one. */
export const pick = (kind: "rivers" | "areas", names: readonly string[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: features(kind).filter(({ properties }) => names.includes(properties.name)),
});
