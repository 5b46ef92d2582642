import { checkNotes } from "@/components/panels/still/checkNotes";
import { isQuotedIn } from "@/story/format/isQuotedIn";
import type { ClaimFacts, Facts, ScenePath, ScenePoint } from "@/story/model/scene";
import type { WordsStep, WordsYaml } from "./schema";

/** Characters that are set in large type on the smallest phone. */
const MOST = 140;
/** Characters of who said it, on two lines of that phone. */
const WHO = 64;

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
      ...checkSpeaker(shown, of),
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
  if (part !== undefined && !isQuotedIn(part, whole))
    points.push({
      rule: "part-not-said",
      path: [...at, "part"],
      problem: `Claim "${id}" holds other words: "${whole}".`,
      fix: "give a part of them, word for word.",
    });
  const { length } = part ?? whole;
  if (length > MOST)
    points.push({
      rule: "words-too-long",
      path: [...at, part === undefined ? "quote" : "part"],
      problem: `These words are ${length} characters long; large type has room for ${MOST} on a phone.`,
      fix: `give the ${MOST} that matter under part:, and the rest with <Quote> in the prose.`,
    });
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

/** A speaker's whole name and office may be longer than two lines. */
function checkSpeaker({ quote, who }: WordsStep, { at, id, claim }: At): ScenePoint[] {
  const said = quote === undefined ? claim.assertedBy : claim.quote?.speaker;
  if (who !== undefined || said === undefined || said.length <= WHO) return [];
  return [
    {
      rule: "speaker-too-long",
      path: [...at, quote === undefined ? "figure" : "quote"],
      problem: `Who says "${id}" takes ${said.length} characters, where a phone has room for ${WHO}.`,
      fix: `add who: with the same speaker in at most ${WHO}.`,
    },
  ];
}
