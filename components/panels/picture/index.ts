import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { pictureRefs } from "./pictureRefs";
import { PictureSceneYaml } from "./schema";
import { shown } from "./shown";
import { type PictureState, states } from "./states";
import { table } from "./table";

/** Photographs, drawings and scans: each step shows one, whole or a region that the stage moves to. */
export const picture: Panel<PictureSceneYaml, PictureState> = {
  schema: PictureSceneYaml,
  claimRefs,
  pictureRefs,
  shown,
  check,
  states,
  describe,
  /** One picture may follow another without an empty stage between them. */
  group: () => "pictures",
  table,
  after: async () => (await import("./Manifests")).Manifests,
  still: async () => (await import("./PictureStill")).PictureStill,
};
