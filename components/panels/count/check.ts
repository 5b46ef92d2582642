import type { Facts, ScenePoint } from "@/story/model/scene";
import { checkFlags } from "./checkFlags";
import { checkGrowth } from "./checkGrowth";
import { checkPages } from "./checkPages";
import type { CountYaml } from "./schema";

/** What a count scene may not say beyond its schema. Claims that do not exist are reported where `claimRefs` leads. */
export function check(scene: CountYaml, { claims, tolls = [] }: Facts): ScenePoint[] {
  return [...checkPages(scene, claims, tolls), ...checkFlags(scene, claims), ...checkGrowth(scene, claims)];
}
