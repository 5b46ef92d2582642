import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { PictureSceneYaml } from "./schema";

/** What a picture itself says is checked with pictures.yaml. */
export function shown(scene: PictureSceneYaml): Shown[] {
  const all = claimRefs(scene).map(({ id }) => id);
  return [
    { text: scene.title, claims: all, path: ["title"] },
    ...Object.entries(scene.steps).flatMap(([id, { region, claims }]) =>
      region
        ? [{ text: region.words, claims: claims.length > 0 ? claims : all, path: ["steps", id, "region", "words"] }]
        : [],
    ),
  ];
}
