import type { ScenePoint } from "@/story/model/scene";
import type { MovementYaml } from "./schema";
import { stillStanding } from "./states";
import { LINE, ROOM, wordsHigh } from "./wordsHigh";

/** What does not fit on a phone: the words of a step, one under the other. */
export function checkFit(scene: MovementYaml): ScenePoint[] {
  return Object.entries(scene.steps).flatMap(([step, written], index) => {
    const high = wordsHigh({ ...written, before: stillStanding(scene, index).length > 0 });
    if (high <= ROOM) return [];
    const over = Math.ceil((high - ROOM) / LINE);
    const problem = `What is told here is ${over} ${over === 1 ? "line" : "lines"} too long for a phone.`;
    const fix = "shorten notes and speakers, or tell it in two steps.";
    return [{ rule: "told-too-long", path: ["steps", step, "told"], problem, fix }];
  });
}
