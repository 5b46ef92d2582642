import { checkNotes } from "@/components/panels/still/checkNotes";
import type { ClaimFacts, Facts, ScenePath, ScenePoint } from "@/story/model/scene";
import { checkPart } from "./checkPart";
import { checkSpeaker } from "./checkSpeaker";
import type { WordsStep, WordsYaml } from "./schema";

/** Characters that are set in large type on the smallest phone. */
const MOST = 140;
type At = { at: ScenePath; id: string; claim: ClaimFacts };

/** What a step may not show beyond its schema. Claims that do not exist are reported where `claimRefs` leads. */
export function check({ steps }: WordsYaml, { claims, tolls = [] }: Facts): ScenePoint[] {
  const points = Object.entries(steps).flatMap(([step, shown]): ScenePoint[] => {
    const at = ["steps", step];
    const { quote, figure } = shown;
    const id = quote ?? figure;
    if (id === undefined || (quote !== undefined && figure !== undefined)) return [notOne(id === undefined, at)];
    const claim = claims.get(id);
    if (!claim) return [];
    const of = { at, id, claim };
    return [
      ...(quote === undefined ? checkFigure(shown, of, tolls) : checkQuote(shown, of)),
      ...checkSpeaker({
        ...{ at, id, who: shown.who, key: quote === undefined ? "figure" : "quote" },
        said: quote === undefined ? claim.assertedBy : claim.quote?.speaker,
      }),
    ];
  });
  return [...points, ...checkNotes(steps)];
}

const notOne = (isEmpty: boolean, path: ScenePath): ScenePoint => ({
  rule: "one-saying",
  path,
  problem: isEmpty ? "This step shows nothing." : "This step has quote and figure; a step in words has one.",
  fix: isEmpty ? "give it quote: or figure:, with the id of a claim." : "keep one of them, or make two steps.",
});

function checkQuote({ part, counts }: WordsStep, { at, id, claim }: At): ScenePoint[] {
  const whole = claim.quote?.text;
  if (whole === undefined)
    return [
      {
        rule: "no-words",
        path: [...at, "quote"],
        problem: `Claim "${id}" holds no words of a speaker.`,
        fix: "write them as quote in claims.yaml, or name a claim that has some.",
      },
    ];
  const points: ScenePoint[] = counts === undefined ? [] : [stray("counts", "a quotation", at)];
  points.push(...checkPart({ at, id, key: "quote", whole, part }, MOST));
  return points;
}

function checkFigure({ part, counts }: WordsStep, { at, id, claim }: At, tolls: readonly string[]): ScenePoint[] {
  const points: ScenePoint[] = part === undefined ? [] : [stray("part", "a figure", at)];
  const path = [...at, "figure"];
  if (!/\d/.test(JSON.stringify(claim.value ?? "")))
    points.push({
      rule: "no-number",
      path,
      problem: `Claim "${id}" gives no figure, so there is nothing to show.`,
      fix: "name a claim with a value, or show its words under quote:.",
    });
  if (tolls.includes(claim.topic))
    points.push({
      rule: "toll-alone",
      path,
      problem: `"${claim.topic}" is a toll in story.yaml, and its figures stand beside each other, never alone.`,
      fix: "use panel: count, with list:.",
    });
  if (counts === undefined && claim.unit === undefined)
    points.push({
      rule: "counts-nothing",
      path,
      problem: `Nothing says what the figure of "${id}" counts.`,
      fix: "add counts: here, or unit to the claim.",
    });
  return points;
}

const stray = (key: "counts" | "part", of: string, at: ScenePath): ScenePoint => ({
  rule: "words-unused",
  path: [...at, key],
  problem: `"${key}" says nothing of ${of}, so it is shown nowhere.`,
  fix: "remove it.",
});
