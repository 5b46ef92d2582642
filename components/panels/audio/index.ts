import type { ClipState } from "@/components/panels/clip/ClipState";
import { clipRefs } from "@/components/panels/clip/clipRefs";
import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { AudioYaml } from "./schema";
import { shown } from "./shown";
import { states } from "./states";
import { table } from "./table";

/** Sounds: each step shows what is said in one, and plays it where it is asked to. */
export const audio: Panel<AudioYaml, ClipState> = {
  schema: AudioYaml,
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
  still: async () => (await import("./AudioStill")).AudioStill,
  after: async () => (await import("@/components/panels/clip/Transcripts")).Transcripts,
};
