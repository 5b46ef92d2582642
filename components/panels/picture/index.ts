import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { cites, shows } from "./cites";
import { describe } from "./describe";
import { PictureSceneYaml } from "./schema";
import { type PictureState, states } from "./states";
import { table } from "./table";

/** Photographs, drawings and scans: each step shows one, whole or a region that the stage moves to. */
export const picture: Panel<PictureSceneYaml, PictureState> = {
  schema: PictureSceneYaml,
  cites,
  shows,
  check,
  states,
  describe,
  /** One picture may follow another without an empty stage between them. */
  group: () => "pictures",
  table,
  still: async () => (await import("./PictureStill")).PictureStill,
};
