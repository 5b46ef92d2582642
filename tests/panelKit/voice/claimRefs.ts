import type { ClaimRef } from "@/story/model/scene";
import type { VoiceYaml } from "./schema";

export const claimRefs = ({ steps }: VoiceYaml): ClaimRef[] =>
  Object.entries(steps).map(([step, { claim }]) => ({ id: claim, step, path: ["steps", step, "claim"] }));
