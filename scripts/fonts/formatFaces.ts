import type { Fit } from "./fitStandIn";
import { formatRange } from "./formatRange";
import type { StandIn } from "./standIns";

/** One @font-face that is fetched. */
export type Fetched = {
  family: string;
  weight: number;
  italic?: boolean;
  /** From app/. */
  url: string;
  /** None: all that no later one holds. */
  letters?: string;
};

/** One @font-face that stands in for another until it has come. */
export type Standing = { family: string; weight: number; standIn: StandIn; local: string[]; fit: Fit };

export const standInName = (family: string, { name }: StandIn) => `${family} ${name} fallback`;

export function formatFetched({ family, weight, italic, url, letters }: Fetched): string {
  return formatFace([
    `font-family: "${family}"`,
    ...(italic ? ["font-style: italic"] : []),
    `font-weight: ${weight}`,
    "font-display: swap",
    `src: url("${url}") format("woff2")`,
    ...(letters ? [`unicode-range: ${formatRange(letters)}`] : []),
  ]);
}

export function formatStanding({ family, weight, standIn, local, fit }: Standing): string {
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  return formatFace([
    `font-family: "${standInName(family, standIn)}"`,
    `font-weight: ${weight}`,
    `src: ${local.map((name) => `local("${name}")`).join(", ")}`,
    `size-adjust: ${percent(fit.size)}`,
    `ascent-override: ${percent(fit.ascent)}`,
    `descent-override: ${percent(fit.descent)}`,
    `line-gap-override: ${percent(fit.lineGap)}`,
  ]);
}

const formatFace = (lines: string[]) => `@font-face {\n${lines.map((line) => `  ${line};`).join("\n")}\n}\n`;
