import { momentOf } from "@/story/model/momentOf";
import type { Facts, ScenePoint } from "@/story/model/scene";
import { runs } from "./runs";
import type { CountYaml } from "./schema";

/** A page sets reports of one moment against each other. Those of different times that only grow do not contradict each other. */
export const checkGrowth = (scene: CountYaml, claims: Facts["claims"]): ScenePoint[] =>
  runs(scene).flatMap((run) => {
    const [step = "", { flags = [] } = {}] = run.at(-1) ?? [];
    if (!grow([...new Set(flags)], claims)) return [];
    return [
      {
        rule: "grows-over-time",
        path: ["steps", step, "flags"],
        problem:
          "These reports are of different times and grow, so they do not contradict each other: a later count drawn as rings would say that it does.",
        fix: "use panel: series, which has a row for each time; or note under conflictsWith what does contradict.",
      },
    ];
  });

function grow(ids: string[], claims: Facts["claims"]): boolean {
  const told = ids.map((id) => ({ at: momentOf(claims.get(id)?.time) ?? "", value: Number(claims.get(id)?.value) }));
  const inTime = told.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const later = inTime.slice(1).every(({ at, value }, index) => {
    const before = inTime[index] ?? { at, value };
    return at > before.at && !at.startsWith(`${before.at} `) && value > before.value;
  });
  const atOdds = ids.some((id) => claims.get(id)?.conflictsWith?.some((other) => ids.includes(other)));
  return ids.length > 1 && later && !atOdds && told.every(({ at }) => at !== "");
}
