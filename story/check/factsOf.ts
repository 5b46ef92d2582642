import type { Draft, SceneDraft } from "../model/draft";
import type { Facts } from "../model/scene";

/** What a scene of a draft is checked against. */
export const factsOf = (
  { claims, pictures, clips, story }: Draft,
  { files }: NonNullable<SceneDraft["parsed"]>,
): Facts => ({
  claims: claims.value,
  pictures: pictures.value,
  clips: clips.value,
  tolls: story?.value.tolls,
  files,
});
