import type { Facts, ScenePoint } from "@/story/model/scene";
import type { PlanYaml } from "./schema";

/** What a label says, and that a figure has its speaker. */
export function checkLabels({ labels, layers }: PlanYaml, { claims, tolls = [] }: Facts): ScenePoint[] {
  return Object.entries(labels).flatMap(([id, { at, text, claim, counts, who }]): ScenePoint[] => {
    const path = ["labels", id];
    const points: ScenePoint[] = [];
    if (typeof at === "string" && !Object.hasOwn(layers, at))
      points.push({
        rule: "plan-unknown",
        path: [...path, "at"],
        problem: `The label stands at "${at}", which is no layer of this scene.`,
        fix: "write a name from layers, or a point: [x, y].",
      });
    if (text === undefined && claim === undefined)
      points.push({
        rule: "plan-label-empty",
        path,
        problem: `The label "${id}" says nothing.`,
        fix: "give it text:, or a claim with a figure.",
      });
    if (claim === undefined && (who !== undefined || counts !== undefined))
      points.push({
        rule: "plan-label-words",
        path: [...path, who === undefined ? "counts" : "who"],
        problem: `The label "${id}" names no claim, so nobody said this and nothing is counted.`,
        fix: "add claim:, or remove this.",
      });
    const facts = claims.get(claim ?? "");
    if (!facts || text !== undefined) return points;
    if (!/\d/.test(JSON.stringify(facts.value ?? "")))
      points.push({
        rule: "no-number",
        path: [...path, "claim"],
        problem: `Claim "${claim}" gives no figure, so there is nothing to show.`,
        fix: "name a claim with a value, or write text: for what its speaker says.",
      });
    else if (counts === undefined && facts.unit === undefined)
      points.push({
        rule: "counts-nothing",
        path: [...path, "claim"],
        problem: `Nothing says what the figure of "${claim}" counts.`,
        fix: "add counts: here, or unit to the claim.",
      });
    if (tolls.includes(facts.topic))
      points.push({
        rule: "toll-alone",
        path: [...path, "claim"],
        problem: `"${facts.topic}" is a toll in story.yaml, and its figures stand beside each other, never alone.`,
        fix: "use panel: count, with list:.",
      });
    return points;
  });
}
