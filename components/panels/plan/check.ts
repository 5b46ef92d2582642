import { checkNotes } from "@/components/panels/still/checkNotes";
import type { Facts, ScenePoint } from "@/story/model/scene";
import { checkFile } from "./checkFile";
import { checkFit } from "./checkFit";
import { checkLabels } from "./checkLabels";
import { checkNames } from "./checkNames";
import { drawingOf } from "./drawingOf";
import type { PlanYaml } from "./schema";

/** What is wrong in a scene: its file and its names first, and only once they are right, what does not fit on a phone. */
export function check(scene: PlanYaml, facts: Facts): ScenePoint[] {
  const file = checkFile(scene, facts.files);
  const drawing = drawingOf(scene, facts.files);
  const names = [...checkNames(scene, drawing), ...checkLabels(scene, facts)];
  if (names.length > 0 || !drawing) return [...file, ...names];
  return [...file, ...checkFit(scene, drawing, facts), ...checkNotes(scene.steps)];
}
