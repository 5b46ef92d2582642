import { formatFigure } from "@/story/format/formatFigure";
import { nearest } from "@/story/format/nearest";
import type { ScenePoint } from "@/story/model/scene";
import { checkAccountsFit } from "./checkAccountsFit";
import { checkField } from "./checkField";
import { checkFigureLine } from "./checkFigureLine";
import type { CountYaml } from "./schema";
import { shownFigures } from "./shownFigures";

type Facts = ReadonlyMap<string, { value?: unknown; topic: string }>;
type Step = CountYaml["steps"][string];
type Path = ScenePoint["path"];

/** What a count scene may not say beyond its schema. Claims that do not exist are reported where `cites` leads. */
export function check(scene: CountYaml, claims: Facts): ScenePoint[] {
  return [
    ...checkRail(scene, claims),
    ...Object.entries(scene.steps).flatMap(([id, step]) => checkStep(scene, claims, step, ["steps", id])),
    ...checkField(scene, claims),
    ...checkWordsUsed(scene),
  ];
}

/** A question is called by the topic of the claims that answer it. */
function checkRail({ questions }: CountYaml, claims: Facts): ScenePoint[] {
  const topics = topicsOf(claims);
  return Object.entries(questions)
    .filter(([topic]) => !topics.has(topic))
    .map(([topic, label]) => {
      const meant = nearest(topic, topics);
      return {
        rule: "question-of-no-topic",
        path: ["questions", topic],
        problem: `No claim is of topic "${topic}".${meant ? ` Did you mean "${meant}"?` : ""}`,
        fix: meant
          ? `write ${meant}: ${label}`
          : `write the topic of the claims to be shown: ${[...topics].join(", ")}.`,
      };
    });
}

const topicsOf = (claims: Facts) => new Set([...claims.values()].map(({ topic }) => topic));

function checkStep(scene: CountYaml, claims: Facts, step: Step, at: Path): ScenePoint[] {
  return [
    ...checkQuestion(scene, step, at),
    ...checkAccountsFit(step, at),
    ...checkFigureLine(step, claims, at),
    ...checkTopics(scene, claims, step, at),
    ...shownFigures(step).flatMap(({ id, path }) => checkFigure(scene, claims, id, [...at, ...path])),
  ];
}

function checkQuestion({ questions }: CountYaml, step: Step, at: Path): ScenePoint[] {
  const { question, lanes, earlier, accounts } = step;
  const points: ScenePoint[] = [];
  if (question && !(question in questions))
    points.push({
      rule: "question-not-on-rail",
      path: [...at, "question"],
      problem: `The rail has no question "${question}".`,
      fix: `use one of: ${Object.keys(questions).join(", ")}. Or add it under questions.`,
    });
  if (!question && lanes.length + earlier.length + accounts.length > 0)
    points.push({
      rule: "no-question",
      path: at,
      problem: "This step shows claims but answers no question of the rail.",
      fix: `add a line question: with one of: ${Object.keys(questions).join(", ")}.`,
    });
  if (accounts.length > 0 && lanes.length + earlier.length > 0)
    points.push({
      rule: "accounts-with-lanes",
      path: [...at, "accounts"],
      problem: "This step has both lanes under the field and accounts in place of the field.",
      fix: "keep one of them, or make two steps.",
    });
  return points;
}

function checkTopics({ questions }: CountYaml, claims: Facts, step: Step, at: Path): ScenePoint[] {
  const { question } = step;
  if (!question || !(question in questions) || !topicsOf(claims).has(question)) return [];
  const accounts = step.accounts.map(({ claim }, index) => ({ id: claim, path: ["accounts", index, "claim"] }));
  return [...shownFigures(step), ...accounts].flatMap(({ id, path }) => {
    const topic = claims.get(id)?.topic;
    if (!topic || topic === question) return [];
    return {
      rule: "other-topic",
      path: [...at, ...path],
      problem: `Claim "${id}" is of topic "${topic}", but this step asks about "${question}".`,
      fix: `move it to a step about "${topic}", or change the claim's topic in claims.yaml.`,
    };
  });
}

function checkFigure({ total, words }: CountYaml, claims: Facts, id: string, path: Path): ScenePoint[] {
  const claim = claims.get(id);
  if (!claim) return [];
  const points: ScenePoint[] = [];
  if (typeof claim.value !== "number")
    points.push({
      rule: "no-number",
      path,
      problem: `Claim "${id}" has no single number, so it cannot be drawn.`,
      fix: "tell it in words, under say.",
    });
  else if (claim.value > total)
    points.push({
      rule: "figure-larger-than-field",
      path,
      problem: `Claim "${id}" says ${formatFigure({ value: claim.value })}, but the field holds ${formatFigure({ value: total })}.`,
      fix: `set total to ${claim.value}, or to the largest figure shown.`,
    });
  if (!words[id])
    points.push({
      rule: "no-words",
      path,
      problem: `Claim "${id}" is drawn, but nothing says what it says and who said it.`,
      fix: `add a line under words: ${id}: figure as worded, then who said it.`,
    });
  return points;
}

function checkWordsUsed({ words, steps }: CountYaml): ScenePoint[] {
  const drawn = new Set(Object.values(steps).flatMap((step) => shownFigures(step).map(({ id }) => id)));
  return Object.keys(words)
    .filter((id) => !drawn.has(id))
    .map((id) => ({
      rule: "words-not-drawn",
      path: ["words", id],
      problem: `There are words for claim "${id}", but no step draws it.`,
      fix: "delete this line, or name the claim in a step's lanes.",
    }));
}
