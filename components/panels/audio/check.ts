import { checkClipScene } from "@/components/panels/clip/checkClipScene";
import type { Facts, ScenePoint } from "@/story/model/scene";
import type { AudioYaml } from "./schema";

/** Words of a speaker have the room that a film would take. */
export const check = (scene: AudioYaml, facts: Facts): ScenePoint[] =>
  checkClipScene(scene, facts, { kind: "audio", most: 120 });
