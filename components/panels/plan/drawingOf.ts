import type { SceneFiles } from "@/story/model/scene";
import type { Drawing, PlanFile } from "./PlanFile";
import type { PlanYaml } from "./schema";

/** The drawing of a scene's file; undefined where there is none. */
export function drawingOf({ file }: Pick<PlanYaml, "file">, files: SceneFiles | undefined): Drawing | undefined {
  const read = files?.get(file) as PlanFile | undefined;
  return read?.is === "drawing" ? read.drawing : undefined;
}
