import { UNITS } from "./projection";
import type { MapYaml } from "./schema";

/** A round distance, and how long it is in the middle of the view. */
export type Scale = { km: number; units: number };

const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const KM_PER_DEGREE = 111.32;

/** The largest round distance that takes at most a sixth of the view's width. */
export function scaleOf({ lon: [west, east], lat: [south, north] }: MapYaml["views"][string]): Scale {
  const kmPerDegree = KM_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const most = ((east - west) / 6) * kmPerDegree;
  const km = ROUND.findLast((distance) => distance <= most) ?? 1;
  return { km, units: (km / kmPerDegree) * UNITS };
}
