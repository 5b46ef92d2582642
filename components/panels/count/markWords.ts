import { sayIn } from "@/story/messages/sayIn";
import type { CountState } from "./CountState";

/** What a mark stands for: "one person somebody reported", "one of the houses somebody reported", "100 houses". */
export function markWords({ perMark, unit, language }: Pick<CountState, "perMark" | "unit" | "language">): string {
  const say = sayIn(language);
  if (perMark > 1) {
    const count = perMark;
    return unit ? say("count.mark.many", { count, unit }) : say("count.mark.manyAny", { count });
  }
  if (unit === say("unit.people")) return say("count.mark.people");
  return unit ? say("count.mark.unit", { unit }) : say("count.mark.any");
}
