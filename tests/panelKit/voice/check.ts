import type { Facts, ScenePoint } from "@/story/model/scene";
import type { VoiceYaml } from "./schema";

/** What a voice scene may not say beyond its schema. Claims that do not exist are reported where `claimRefs` leads. */
export const check = ({ steps }: VoiceYaml, { claims }: Facts): ScenePoint[] =>
  Object.entries(steps)
    .filter(([, { claim }]) => claims.get(claim)?.value === undefined)
    .map(([step, { claim }]) => noFigure(step, claim));

const noFigure = (step: string, claim: string): ScenePoint => ({
  rule: "no-number",
  path: ["steps", step, "claim"],
  problem: `Claim "${claim}" gives no figure, so there is nothing to show.`,
  fix: "name a claim with a value, or tell it in the prose.",
});
