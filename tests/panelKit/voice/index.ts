import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { VoiceYaml } from "./schema";
import { shown } from "./shown";
import { states, type VoiceState } from "./states";
import { table } from "./table";

/** One voice at a time: a figure, and who said it. */
export const voice: Panel<VoiceYaml, VoiceState> = {
  schema: VoiceYaml,
  claimRefs,
  shown,
  check,
  states,
  describe,
  /** All steps answer one question, so the stage never empties. */
  group: () => "voice",
  table,
  still: async () => (await import("./VoiceStill")).VoiceStill,
};
