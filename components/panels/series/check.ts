import { checkNotes } from "@/components/panels/still/checkNotes";
import type { Facts, ScenePoint } from "@/story/model/scene";
import { checkLine } from "./checkLine";
import { checkReports } from "./checkReports";
import { checkRoom } from "./checkRoom";
import { checkTold } from "./checkTold";
import type { SeriesYaml } from "./schema";

/** What is wrong in a scene: names first, then what its claims do not allow, and only of a sound line what does not fit. */
export function check(scene: SeriesYaml, { claims, tolls = [] }: Facts): ScenePoint[] {
  const told = checkTold(scene);
  if (told.length > 0) return told;
  const reports = checkReports(scene, claims, tolls);
  if (reports.length > 0) return reports;
  return [...checkLine(scene, claims), ...checkRoom(scene, claims), ...checkNotes(scene.steps)];
}
