import type { Cite } from "@/story/model/scene";
import type { VoiceYaml } from "./schema";

export const cites = ({ steps }: VoiceYaml): Cite[] =>
  Object.entries(steps).map(([step, { claim }]) => ({ id: claim, step, path: ["steps", step, "claim"] }));
