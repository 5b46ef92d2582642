import type { Facts, ScenePath, ScenePoint } from "@/story/model/scene";
import { type Moment, rowsOf } from "./rowsOf";
import type { SeriesYaml } from "./schema";

type Claims = Facts["claims"];
const figureIn = (claims: Claims, id: string) => Number(claims.get(id)?.value);

/** How reports make a line: in the order of time, at more than one, each once, and never falling unless one is taken back. */
export function checkLine(scene: SeriesYaml, claims: Claims): ScenePoint[] {
  const rows = rowsOf(scene, (id) => claims.get(id));
  const order = checkOrder(rows);
  if (order.length > 0) return order;
  return [
    ...checkOneTime(rows),
    ...rows.flatMap((row) => checkTwice(row, scene, claims)),
    ...checkCorrections(scene, claims),
    ...rows.slice(1).flatMap((row, index) => checkFall(row, rows[index], scene, claims)),
  ];
}

function checkOrder(rows: Moment[]): ScenePoint[] {
  return rows.flatMap(({ moment, ids }, index): ScenePoint[] => {
    const path = ["reports", ids[0] ?? ""];
    const before = rows.slice(0, index);
    const later = before.findLast((other) => other.moment > moment);
    if (later) {
      const problem = `"${ids[0]}" is of ${moment}, but stands after "${later.ids[0]}", of ${later.moment}.`;
      return [{ rule: "time-out-of-order", path, problem, fix: "move it up: the earliest report stands first." }];
    }
    const vague = before.find((other) => moment.startsWith(`${other.moment} `));
    if (!vague) return [];
    const problem = `"${vague.ids[0]}" is of ${vague.moment}, without an hour, so nobody knows whether it came before ${moment}.`;
    const fix = "give its claim at:, if a source has it, or move it under undated: and take its time away.";
    return [{ rule: "day-without-hour", path: ["reports", vague.ids[0] ?? ""], problem, fix }];
  });
}

function checkOneTime(rows: Moment[]): ScenePoint[] {
  if (rows.length !== 1 || (rows[0]?.ids.length ?? 0) < 2) return [];
  return [
    {
      rule: "all-at-one-time",
      path: ["reports"],
      problem: `All these reports are of one time, ${rows[0]?.moment}, so nothing grows: they contradict each other.`,
      fix: "use panel: count, which sets reports of one moment against each other.",
    },
  ];
}

/** The same figure of the same time by the same speaker is one report, however many sources carry it. */
function checkTwice({ ids }: Moment, { reports }: SeriesYaml, claims: Claims): ScenePoint[] {
  const key = (id: string) => `${figureIn(claims, id)} ${claims.get(id)?.assertedBy ?? reports[id]?.who}`;
  return ids.flatMap((id, index) => {
    const twin = ids.slice(0, index).find((other) => key(other) === key(id));
    if (twin === undefined) return [];
    const problem = `"${id}" is the report "${twin}" once more: the same figure, time and speaker.`;
    const fix = `name its sources in the claim "${twin}", and remove this one.`;
    return [{ rule: "same-report", path: ["reports", id], problem, fix }];
  });
}

function checkCorrections({ reports }: SeriesYaml, claims: Claims): ScenePoint[] {
  const ids = Object.keys(reports);
  return Object.entries(reports).flatMap(([id, { corrects }], index): ScenePoint[] => {
    if (corrects === undefined) return [];
    const path: ScenePath = ["reports", id, "corrects"];
    if (!ids.slice(0, index).includes(corrects)) {
      const problem = `"${id}" corrects "${corrects}", which is no report before it.`;
      const fix = `write the report that it takes back: ${ids.slice(0, index).join(", ") || "there is none yet"}.`;
      return [{ rule: "corrects-no-report", path, problem, fix }];
    }
    if (claims.get(corrects)?.status === "superseded") return [];
    const problem = `"${corrects}" is taken back by "${id}", but its claim is ${claims.get(corrects)?.status}.`;
    return [{ rule: "correction-of-what-stands", path, problem, fix: "write status: superseded in that claim." }];
  });
}

/** What has been counted does not become less by itself. */
function checkFall({ ids }: Moment, before: Moment | undefined, scene: SeriesYaml, claims: Claims): ScenePoint[] {
  const [most, least] = [
    Math.max(...ids.map((id) => figureIn(claims, id))),
    Math.min(...(before?.ids ?? []).map((id) => figureIn(claims, id))),
  ];
  if (most >= least || ids.some((id) => scene.reports[id]?.corrects !== undefined)) return [];
  const [id = "", earlier = ""] = [ids.at(-1), before?.ids[0]];
  return [
    {
      rule: "falls-without-correction",
      path: ["reports", id],
      problem: `"${id}" says ${most}, less than the ${least} of "${earlier}" before it, and takes nothing back.`,
      fix: `add corrects: ${earlier} if it does; else one of the two is disputed, so show them in panel: count.`,
    },
  ];
}
