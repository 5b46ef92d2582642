import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { unknownId } from "./unknownId";

/** The cover shows one step of one scene. */
export function checkCover({ story, scenes, known }: Draft): Finding[] {
  if (!story?.value.cover) return [];
  const { scene, step } = story.value.cover;
  if (!known.scenes.has(scene))
    return [unknownId("scene", scene, story.place(["cover", "scene"]), known.scenes, "scenes/")];
  const steps = scenes.get(scene)?.value.steps;
  if (!steps || Object.hasOwn(steps, step)) return [];
  return [unknownId("step", step, story.place(["cover", "step"]), Object.keys(steps), `scenes/${scene}.yaml`)];
}
