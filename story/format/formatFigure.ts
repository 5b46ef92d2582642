import type { Claim, Qualifier } from "@/story/model/claim";
import { Day } from "@/story/model/text";
import { sayIn } from "../messages/sayIn";
import type { Language } from "../model/language";
import { formatDay } from "./formatDay";
import { formatNumber } from "./formatNumber";

type Figure = { value?: Claim["value"]; qualifier?: Qualifier; ours?: boolean };

/** The figure with its qualifier in words: "about 100", "7:00 to 7:30", "138 (our sum)". "" where no figure was meant. */
export function formatFigure({ value, qualifier = "exact", ours = false }: Figure, language: Language): string {
  const say = sayIn(language);
  if (value === undefined) return qualifier === "unknown" ? say("figure.unknown") : "";
  const written =
    typeof value === "object"
      ? say("figure.span", { min: formatPart(value.min, language), max: formatPart(value.max, language) })
      : formatPart(value, language);
  const hedged = /^\d/.test(written) && isHedge(qualifier) ? say(`figure.${qualifier}`, { figure: written }) : written;
  return ours ? say("figure.ours", { figure: hedged }) : hedged;
}

const isHedge = (qualifier: Qualifier): qualifier is Exclude<Qualifier, "exact" | "unknown"> =>
  qualifier !== "exact" && qualifier !== "unknown";

/** Numbers, days and times of day are set for reading, all else stays as written. */
function formatPart(part: number | string, language: Language): string {
  if (typeof part === "number") return formatNumber(part, language);
  if (Day.safeParse(part).success) return formatDay(part, language);
  const [, hours, minutes] = /^0?(\d{1,2}):(\d\d)$/.exec(part) ?? [];
  return hours && minutes ? sayIn(language)("figure.time", { hours, minutes }) : part;
}
