import { formatDay } from "@/story/format/formatDay";
import type { Facts, ScenePoint } from "@/story/model/scene";
import type { CalendarYaml } from "./schema";

/** An entry stands under a day as printed only where a claim of it has that day; else it says that the day was counted. */
export function checkDates({ days }: CalendarYaml, claims: Facts["claims"]): ScenePoint[] {
  return Object.entries(days).flatMap(([day, entries]) =>
    Object.entries(entries).flatMap(([id, { counted, claims: ids, figure }]): ScenePoint[] => {
      const cited = [...ids, ...[figure ?? []].flat()].flatMap((claim) => claims.get(claim) ?? []);
      if (counted || cited.length === 0) return [];
      if (cited.some(({ time, value }) => value === day || (time?.day === day && time.stated))) return [];
      return [
        {
          rule: "day-not-printed",
          path: ["days", day, id],
          problem: `Entry "${id}" stands under ${formatDay(day, "en")}, but no claim of it gives that day.`,
          fix: "add counted: true, move it under undated:, or give the day under time in claims.yaml, if the source prints it.",
        },
      ];
    }),
  );
}
