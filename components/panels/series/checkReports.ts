import { momentOf } from "@/story/model/momentOf";
import type { ClaimFacts, Facts, ScenePath, ScenePoint } from "@/story/model/scene";
import type { SeriesYaml } from "./schema";

type One = { id: string; claim: ClaimFacts; path: ScenePath };

/** What each report is by its claim: a number of the same things as the others, with a time or without, and none of the dead. */
export function checkReports(
  { reports, undated }: SeriesYaml,
  claims: Facts["claims"],
  tolls: readonly string[],
): ScenePoint[] {
  const of = (key: "reports" | "undated", ids: string[]): One[] =>
    ids.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [{ id, claim, path: [key, id] }] : [];
    });
  const timed = of("reports", Object.keys(reports));
  const apart = of("undated", Object.keys(undated));
  const all = [...timed, ...apart];
  return [
    ...all.flatMap(checkNumber),
    ...timed.flatMap(checkTime),
    ...apart.flatMap(checkNoTime),
    ...all.slice(1).flatMap((one) => (all[0] ? checkQuantity(one, all[0]) : [])),
    ...all.slice(0, 1).flatMap(({ claim: { topic }, path }) => (tolls.includes(topic) ? [ofTheDead(topic, path)] : [])),
  ];
}

const checkNumber = ({ id, claim, path }: One): ScenePoint[] =>
  typeof claim.value === "number" && claim.qualifier !== "unknown"
    ? []
    : [
        {
          rule: "no-number",
          path,
          problem: `Claim "${id}" has no single number, so it cannot be drawn.`,
          fix: "give it a value in claims.yaml, or tell it in the prose.",
        },
      ];

const checkTime = ({ id, claim, path }: One): ScenePoint[] =>
  momentOf(claim.time)
    ? []
    : [
        {
          rule: "report-without-time",
          path,
          problem: `Claim "${id}" does not say which time it is of.`,
          fix: 'add "time: { day: 2019-03-14, at: 05:10, stated: true }" to the claim, or move it here under undated:.',
        },
      ];

const checkNoTime = ({ id, claim, path }: One): ScenePoint[] => {
  const moment = momentOf(claim.time);
  if (moment === undefined) return [];
  const problem = `Claim "${id}" has a time, ${moment}, but lies among those that have none.`;
  return [{ rule: "undated-with-time", path, problem, fix: "move it under reports:, in the order of time." }];
};

function checkQuantity({ id, claim, path }: One, first: One): ScenePoint[] {
  const differs = (["topic", "unit"] as const).find((key) => claim[key] !== first.claim[key]);
  if (differs === undefined) return [];
  const [one, other] = [claim, first.claim].map((each) =>
    each[differs] ? `the ${differs} "${each[differs]}"` : `no ${differs}`,
  );
  return [
    {
      rule: "other-quantity",
      path,
      problem: `Claim "${id}" has ${one}, but "${first.id}" has ${other}: one line counts one thing.`,
      fix: `give both the same ${differs} in claims.yaml if they count the same; else make two scenes.`,
    },
  ];
}

const ofTheDead = (topic: string, path: ScenePath): ScenePoint => ({
  rule: "marks-for-tolls",
  path,
  problem: `"${topic}" is a toll in story.yaml: a person who died is not a mark.`,
  fix: "use panel: count, with list:.",
});
