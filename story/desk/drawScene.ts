import { statesOf } from "../check/statesOf";
import type { Content } from "../model/content";
import type { DrawnScene } from "../model/desk";
import { readStory } from "../read/readStory";
import { withUnsaved } from "../read/unsaved";

/** The steps of the scene in `file`, as they would be drawn with `texts` saved. Undefined where the scene holds a mistake. */
export async function drawScene(
  id: string,
  file: string,
  texts: ReadonlyMap<string, string>,
  content: Content,
): Promise<DrawnScene | undefined> {
  const draft = await withUnsaved(texts, () => readStory(id, content));
  const scene = [...draft.scenes.values()].find((one) => one.file === file);
  const states = scene && statesOf(draft, scene);
  if (!scene || !states) return undefined;
  const { panel } = scene.value;
  return { panel, language: draft.language, steps: [...states].map(([step, state]) => ({ id: step, state })) };
}
