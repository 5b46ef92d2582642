import { checkNotes } from "@/components/panels/still/checkNotes";
import { isQuotedIn } from "@/story/format/isQuotedIn";
import type { Facts, ScenePath, ScenePoint } from "@/story/model/scene";
import type { CompareStep, CompareYaml } from "./schema";

/** Characters of a version, two of which stand on a phone. */
const MOST = 130;

/** How far the proportions of two pictures that lie over each other may differ. */
const NEAR = 0.02;

/** What may not be compared. Pictures and claims that do not exist are reported where the refs lead. */
export function check({ steps }: CompareYaml, facts: Facts): ScenePoint[] {
  const points = Object.entries(steps).flatMap(([id, step]) => {
    const at = ["steps", id];
    const kinds = [step.pictures, step.texts].filter((pair) => pair !== undefined).length;
    if (kinds !== 1) return [notOnePair(kinds, at)];
    return step.pictures ? checkPictures(step, at, facts) : checkTexts(step, at, facts);
  });
  return [...points, ...checkNotes(steps)];
}

const notOnePair = (kinds: number, path: ScenePath): ScenePoint => ({
  rule: "compare-one-pair",
  path,
  problem: kinds === 0 ? "This step compares nothing." : "This step has pictures and texts; it compares one pair.",
  fix: kinds === 0 ? "give it pictures: or texts:, two of a kind." : "keep one of them, or make two steps.",
});

function checkPictures({ pictures = [], as }: CompareStep, at: ScenePath, facts: Facts): ScenePoint[] {
  const [first, second] = pictures;
  if (first?.picture === second?.picture) return [same([...at, "pictures", 1, "picture"], "picture")];
  const scans = pictures.map(({ picture }) => facts.pictures.get(picture)?.scan);
  const [one, other] = scans.map((scan) => scan && scan.width / scan.height);
  if (as !== "slider" || !one || !other || Math.abs(one / other - 1) <= NEAR) return [];
  return [
    {
      rule: "compare-proportions",
      path: [...at, "as"],
      problem: `These pictures have different proportions, ${wide(one)} and ${wide(other)}: under the slider the second is cut to those of the first.`,
      fix: "cut them alike, from one point of view, or write as: beside.",
      level: "warning",
    },
  ];
}

const wide = (ratio: number) => `${ratio.toFixed(2)} to 1`;

const same = (path: ScenePath, what: string): ScenePoint => ({
  rule: "compare-same",
  path,
  problem: `Both sides show the same ${what}, so there is nothing to compare.`,
  fix: `name another ${what}, or show this one in a scene of its own.`,
});

function checkTexts({ texts = [], as }: CompareStep, at: ScenePath, { claims }: Facts): ScenePoint[] {
  const path = [...at, "texts"];
  const points = texts.flatMap(({ claim, part }, index): ScenePoint[] => {
    const entry = claims.get(claim);
    const whole = entry?.quote?.text;
    if (!entry) return [];
    if (whole === undefined)
      return [
        {
          rule: "no-words",
          path: [...path, index, "claim"],
          problem: `Claim "${claim}" holds no words of a speaker.`,
          fix: "write them as quote in claims.yaml, or name a claim that has some.",
        },
      ];
    if (part !== undefined && !isQuotedIn(part, whole))
      return [
        {
          rule: "part-not-said",
          path: [...path, index, "part"],
          problem: `Claim "${claim}" holds other words: "${whole}".`,
          fix: "give a part of them, word for word.",
        },
      ];
    const { length } = part ?? whole;
    if (length <= MOST) return [];
    return [
      {
        rule: "compare-too-long",
        path: [...path, index, part === undefined ? "claim" : "part"],
        problem: `This text is ${length} characters long; a phone has room for ${MOST} of either version.`,
        fix: "give the part: in which they differ.",
      },
    ];
  });
  const [first, second] = texts.map(({ claim, part }) => part ?? claims.get(claim)?.quote?.text);
  if (points.length === 0 && first !== undefined && first === second) points.push(same([...path, 1], "text"));
  if (as === "slider")
    points.push({
      rule: "compare-no-slider",
      path: [...at, "as"],
      problem: "Texts stand beside each other; one over the other, neither could be read.",
      fix: "remove as:.",
    });
  return points;
}
