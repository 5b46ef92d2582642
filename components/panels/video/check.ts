import { checkClipScene } from "@/components/panels/clip/checkClipScene";
import type { Facts, ScenePoint } from "@/story/model/scene";
import type { VideoYaml } from "./schema";

/** Words of a speaker stand under the film, on two lines. */
export const check = (scene: VideoYaml, facts: Facts): ScenePoint[] =>
  checkClipScene(scene, facts, { kind: "video", most: 70 });
