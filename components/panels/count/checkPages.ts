import { nearest } from "@/story/format/nearest";
import type { Facts, ScenePoint } from "@/story/model/scene";
import { claimsOf, runs } from "./runs";
import type { CountStep, CountYaml } from "./schema";

type Path = ScenePoint["path"];

/** What may stand on a page: one manner of showing, claims of its question, and at each step no less than before. */
export function checkPages(scene: CountYaml, claims: Facts["claims"], tolls: readonly string[]): ScenePoint[] {
  return [
    ...checkQuestions(scene, claims),
    ...Object.entries(scene.steps).flatMap(([id, step]) => checkStep(scene, claims, tolls, step, ["steps", id])),
    ...runs(scene).flatMap((run) => checkRun(run, claims)),
  ];
}

/** A question is called by the topic of the claims that answer it. */
function checkQuestions({ questions }: CountYaml, claims: Facts["claims"]): ScenePoint[] {
  const topics = new Set([...claims.values()].map(({ topic }) => topic));
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

const manners = ["flags", "columns", "list", "say"] as const;

function checkStep(
  scene: CountYaml,
  claims: Facts["claims"],
  tolls: readonly string[],
  step: CountStep,
  at: Path,
): ScenePoint[] {
  const points: ScenePoint[] = [];
  const used = manners.filter((manner) => step[manner] !== undefined);
  if (used.length !== 1)
    points.push({
      rule: "one-page",
      path: at,
      problem: used.length === 0 ? "This step shows nothing." : `This step has ${used.join(" and ")}; a page has one.`,
      fix: used.length === 0 ? "give it flags, columns, list or say." : "keep one of them, or make two steps.",
    });
  if (!Object.hasOwn(scene.questions, step.question))
    return [
      ...points,
      {
        rule: "question-not-asked",
        path: [...at, "question"],
        problem: `The scene has no question "${step.question}".`,
        fix: `use one of: ${Object.keys(scene.questions).join(", ")}. Or add it under questions.`,
      },
    ];
  if (tolls.includes(step.question) && (step.flags || step.columns))
    points.push({
      rule: "marks-for-tolls",
      path: [...at, step.flags ? "flags" : "columns"],
      problem: `"${step.question}" is a toll in story.yaml: a person who died is not a mark.`,
      fix: "write list: in its place.",
    });
  const topics = new Set([...claims.values()].map(({ topic }) => topic));
  return [
    ...points,
    ...(topics.has(step.question) ? checkTopics(step, claims, at) : []),
    ...tooMany(step.flags, [...at, "flags"], 5, "page"),
    ...Object.entries(step.columns ?? {}).flatMap(([verb, ids]) => tooMany(ids, [...at, "columns", verb], 2, "column")),
    ...tooMany(step.list, [...at, "list"], 7, "list"),
    ...(Object.keys(step.columns ?? {}).length > 3
      ? [
          {
            rule: "too-many-columns",
            path: [...at, "columns"],
            problem: "A phone has room for three columns.",
            fix: "leave three, or make two questions of it.",
          },
        ]
      : []),
  ];
}

function checkTopics({ question, ...step }: CountStep, claims: Facts["claims"], at: Path): ScenePoint[] {
  return placesOf(step).flatMap(({ id, path }) => {
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

/** Where a step names the claims it shows. */
export const placesOf = ({ flags = [], columns = {}, list = [] }: Omit<CountStep, "question">) => [
  ...flags.map((id, index) => ({ id, path: ["flags", index] as Path })),
  ...Object.entries(columns).flatMap(([verb, ids]) =>
    ids.map((id, index) => ({ id, path: ["columns", verb, index] as Path })),
  ),
  ...list.map((id, index) => ({ id, path: ["list", index] as Path })),
];

function tooMany(ids: string[] | undefined, path: Path, most: number, where: string): ScenePoint[] {
  if (!ids || ids.length <= most) return [];
  const problem = `This ${where} has ${ids.length} reports, and a phone has room for ${most}.`;
  return [{ rule: "too-many-flags", path, problem, fix: "leave out those that say the same, or ask two questions." }];
}

/** A page only adds, and what it adds stands below what is there: nothing that a reader has seen moves. */
function checkRun(run: [string, CountStep][], claims: Facts["claims"]): ScenePoint[] {
  return run.slice(1).flatMap(([id, step], index) => {
    const before = run[index]?.[1];
    if (!before) return [];
    const gone = claimsOf(before).filter((claim) => !claimsOf(step).includes(claim));
    if (gone.length > 0)
      return [
        {
          rule: "page-takes-away",
          path: ["steps", id],
          problem: `The step before shows ${gone.map((claim) => `"${claim}"`).join(", ")}, and this one on the same page does not.`,
          fix: "name it here too, or show none of them, so that the page begins anew.",
        },
      ];
    return fieldsOf(step).flatMap(([path, ids]) => {
      const told = fieldsOf(before).find(([other]) => other.join() === path.join())?.[1] ?? [];
      const most = Math.max(0, ...told.map((claim) => figureOf(claims, claim)));
      return ids
        .filter((claim) => !told.includes(claim) && figureOf(claims, claim) < most)
        .map((claim) => ({
          rule: "page-adds-above",
          path: ["steps", id, ...path, ids.indexOf(claim)],
          problem: `"${claim}" is smaller than what stands already, so it would move all that is below it.`,
          fix: "tell it in an earlier step.",
        }));
    });
  });
}

const fieldsOf = ({ flags, columns = {} }: CountStep): [Path, string[]][] => [
  ...(flags ? [[["flags"], flags] as [Path, string[]]] : []),
  ...Object.entries(columns).map(([verb, ids]): [Path, string[]] => [["columns", verb], ids]),
];

function figureOf(claims: Facts["claims"], id: string): number {
  const value = claims.get(id)?.value;
  return typeof value === "number" ? value : Number.POSITIVE_INFINITY;
}
