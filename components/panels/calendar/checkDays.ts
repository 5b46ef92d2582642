import type { ScenePoint } from "@/story/model/scene";
import { longDay } from "./dayWords";
import type { CalendarYaml } from "./schema";

/** Days go downwards in time, and none stands there without anything to tell. */
export function checkDays({ days, undated }: CalendarYaml): ScenePoint[] {
  const all = Object.keys(days);
  const order = all.flatMap((day, index): ScenePoint[] => {
    const before = all[index - 1];
    if (before === undefined || before < day) return [];
    const problem = `${longDay(day, "en")} stands after ${longDay(before, "en")}, but is earlier.`;
    return [{ rule: "day-out-of-order", path: ["days", day], problem, fix: `move it above ${before}.` }];
  });
  const empty = all
    .filter((day) => Object.keys(days[day] ?? {}).length === 0)
    .map((day) => ({
      rule: "day-without-entries",
      path: ["days", day],
      problem: `${longDay(day, "en")} has no entry.`,
      fix: "add one under it, or remove the day.",
    }));
  const beside = undated && Object.keys(undated.entries).length === 0;
  const none: ScenePoint = {
    rule: "day-without-entries",
    path: ["undated", "entries"],
    problem: `"${undated?.label}" has no entry.`,
    fix: "add one under it, or remove undated:.",
  };
  return [...order, ...empty, ...(beside ? [none] : [])];
}
