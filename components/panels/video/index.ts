import type { ClipState } from "@/components/panels/clip/ClipState";
import { clipRefs } from "@/components/panels/clip/clipRefs";
import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { VideoYaml } from "./schema";
import { shown } from "./shown";
import { states } from "./states";
import { table } from "./table";

/** Films: each step shows one by its poster, and plays it where it is asked to. */
export const video: Panel<VideoYaml, ClipState> = {
  schema: VideoYaml,
  claimRefs,
  clipRefs,
  shown,
  check,
  states,
  describe,
  /** One clip does not turn into another: the stage empties between them. */
  group: ({ clip }) => clip.id,
  table,
  plays: true,
  still: async () => (await import("./VideoStill")).VideoStill,
  after: async () => (await import("@/components/panels/clip/Transcripts")).Transcripts,
};
