import { formatDay } from "@/story/format/formatDay";
import { formatFigure } from "@/story/format/formatFigure";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Language } from "@/story/model/language";

/** "20:10", with its day at the first row and where that changes: "22 June, 20:10". What the source does not state is our own count. */
export function timeWords(time: Claim["time"], before: string | undefined, language: Language): string {
  const say = sayIn(language);
  const { day = "", at, stated } = time ?? {};
  const on = formatDay(day, language, { day: "numeric", month: "long" });
  const hour = at && formatFigure({ value: at }, language);
  const words = hour === undefined ? on : before?.startsWith(day) ? hour : say("series.day", { day: on, time: hour });
  return stated ? words : say("calendar.counted", { day: words });
}
