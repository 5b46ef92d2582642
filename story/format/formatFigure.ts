import type { Claim, Qualifier } from "@/story/model/claim";
import { Day } from "@/story/model/text";
import { formatDay } from "./formatDay";
import { formatNumber } from "./formatNumber";

type Figure = { value?: Claim["value"]; qualifier?: Qualifier; ours?: boolean };

/** The figure with its qualifier in words: "about 100", "7:00 to 7:30", "138 (our sum)". "" where no figure was meant. */
export function formatFigure({ value, qualifier = "exact", ours = false }: Figure): string {
  if (value === undefined) return qualifier === "unknown" ? "no number given" : "";
  const written =
    typeof value === "object" ? `${formatPart(value.min)} to ${formatPart(value.max)}` : formatPart(value);
  const hedge = /^\d/.test(written) ? hedgeOf(qualifier) : "";
  return `${hedge}${written}${ours ? " (our sum)" : ""}`;
}

/** Numbers and days are set for reading, a time loses its leading zero, all else stays as written. */
function formatPart(part: number | string): string {
  if (typeof part === "number") return formatNumber(part);
  return Day.safeParse(part).success ? formatDay(part) : part.replace(/^0(?=\d:\d\d$)/, "");
}

function hedgeOf(qualifier: Qualifier): string {
  switch (qualifier) {
    case "about":
      return "about ";
    case "up-to":
      return "up to ";
    case "at-least":
      return "at least ";
    case "more-than":
      return "more than ";
    case "exact":
    case "unknown":
      return "";
  }
}
