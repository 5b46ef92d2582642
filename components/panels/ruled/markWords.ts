import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";

type Marks = {
  /** How many a mark stands for. */
  perMark: number;
  /** What is counted; nothing where the claims count several things. */
  unit?: string;
  language: Language;
};

/** What a mark stands for: "one person somebody reported", "one of the houses somebody reported", "100 houses". */
export function markWords({ perMark, unit, language }: Marks): string {
  const say = sayIn(language);
  if (perMark > 1) {
    const count = perMark;
    return unit ? say("count.mark.many", { count, unit }) : say("count.mark.manyAny", { count });
  }
  if (unit === say("unit.people")) return say("count.mark.people");
  return unit ? say("count.mark.unit", { unit }) : say("count.mark.any");
}
