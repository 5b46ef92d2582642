import { formatNumber } from "@/story/format/formatNumber";
import type { ScenePoint } from "@/story/model/scene";
import { fieldGrid } from "./fieldGrid";
import type { CountYaml } from "./schema";
import { shownFigures } from "./shownFigures";

type Facts = ReadonlyMap<string, { value?: unknown; topic: string }>;

/** The field is as large as the largest figure it shows, and its footer says of a mark what the field draws. */
export function checkField(scene: CountYaml, claims: Facts): ScenePoint[] {
  return [...checkTotal(scene, claims), ...checkFooter(scene)];
}

function checkTotal({ total, steps }: CountYaml, claims: Facts): ScenePoint[] {
  const shown = Object.values(steps).flatMap((step) => [
    ...shownFigures(step).map(({ id }) => claims.get(id)),
    // said in words, it still fills the field where it speaks of the same people
    ...(step.say ? [claims.get(step.say.claim)].filter((claim) => claim?.topic === step.question) : []),
  ]);
  const figures = shown.map((claim) => claim?.value).filter((value) => typeof value === "number");
  const largest = Math.max(0, ...figures);
  // claims that are missing or give no number are reported where they stand
  if (largest === 0 || largest >= total || figures.length < shown.length) return [];
  return [
    {
      rule: "field-larger-than-figures",
      path: ["total"],
      problem: `The field holds ${formatNumber(total)}, but the largest figure shown is ${formatNumber(largest)}, so some marks stand for nobody that a source reports.`,
      fix: `set total to ${largest}.`,
    },
  ];
}

function checkFooter({ total, footer }: CountYaml): ScenePoint[] {
  const { perMark } = fieldGrid(total);
  const said = /\b(?:one|each|every|a)\s+(?:mark|dot)\b/i.exec(footer)?.[0];
  if (perMark === 1 || said === undefined) return [];
  return [
    {
      rule: "footer-of-marks",
      path: ["footer"],
      problem: `The footer says what "${said.toLowerCase()}" is, but with a total of ${formatNumber(total)} a mark stands for ${formatNumber(perMark)}, and the panel writes that before the footer.`,
      fix: "leave the mark out of the footer, and say only what holds besides.",
    },
  ];
}
