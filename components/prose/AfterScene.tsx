import { panels } from "@/components/panels/panels";
import type { Scene } from "@/story/model/scene";

/** What a kind of panel adds at the end of its scene, if anything. */
export async function AfterScene({ scene }: { scene: Scene }) {
  const After = await panels[scene.panel]?.after?.();
  return After && <After states={scene.steps.map(({ state }) => state)} />;
}
