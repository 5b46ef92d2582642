import type { ClaimFacts, Facts, ScenePoint } from "@/story/model/scene";
import { ASIDE, labelSize } from "./labelSize";
import type { Box, Drawing } from "./PlanFile";
import type { Label } from "./PlanState";
import type { PlanYaml } from "./schema";
import { type Said, states } from "./states";

/** The smallest stage that a plan stands on, in px: a phone's, less its title and what stands at the foot. */
const STAGE = { width: 320, height: 165 };

/** What cannot be read on a phone: labels cut off by the stage's edge, or one over another. */
export function checkFit(scene: PlanYaml, drawing: Drawing, { claims, files }: Facts): ScenePoint[] {
  const px = Math.min(STAGE.width / drawing.width, STAGE.height / drawing.height);
  const drawn = { claim: (id: string) => asDrawn(claims.get(id)), language: "en" as const, files };
  return [...states(scene, drawn)].flatMap(([step, { labels }]) => {
    const placed = labels.map((label) => ({ label, box: boxOf(label, px) }));
    const path = ({ id }: Label) => ["steps", step, "labels", scene.steps[step]?.labels.indexOf(id) ?? 0];
    const cut = placed.flatMap(({ label, box }) => {
      const sides = sidesOver(box);
      return sides ? [cutOff(label, sides, path(label))] : [];
    });
    const over = placed.flatMap(({ label, box }, index) => {
      const under = placed.slice(0, index).find((other) => meet(box, other.box));
      return under ? [overlap(label, under.label, path(label))] : [];
    });
    return [...cut, ...over];
  });
}

/** An entry of claims.yaml, as far as a label shows it. */
const asDrawn = (facts?: ClaimFacts): Said => ({
  status: "reported",
  ...facts,
  ours: facts?.ours ?? false,
  value: facts?.value as Said["value"],
});

const cutOff = ({ id }: Label, edge: string, path: ScenePoint["path"]): ScenePoint => ({
  rule: "label-cut",
  path,
  problem: `The label "${id}" does not fit on a phone: it is cut off at the ${edge}.`,
  fix: "give it another side:, a place nearer to the middle, or fewer words.",
});

const overlap = (label: Label, under: Label, path: ScenePoint["path"]): ScenePoint => ({
  rule: "labels-overlap",
  path,
  problem: `On a phone the label "${label.id}" lies over "${under.id}".`,
  fix: "give one of them another side: or place, or show it at another step.",
});

function sidesOver({ left, right, top, bottom }: Box): string | undefined {
  const [x, y] = [STAGE.width / 2, STAGE.height / 2];
  if (left < -x) return "left";
  if (right > x) return "right";
  if (top < -y) return "top";
  return bottom > y ? "bottom" : undefined;
}

/** px from the middle of the stage. */
function boxOf(label: Label, px: number): Box {
  const { width, height } = labelSize(label);
  const [across, down] = { on: [0, 0], left: [-1, 0], right: [1, 0], above: [0, -1], below: [0, 1] }[label.side] as [
    number,
    number,
  ];
  const x = label.at.x * px + across * (width / 2 + ASIDE);
  const y = label.at.y * px + down * (height / 2 + ASIDE);
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
