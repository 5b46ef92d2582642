import type { ScenePoint } from "@/story/model/scene";
import type { CountYaml } from "./schema";
import { shownFigures } from "./shownFigures";

type Step = CountYaml["steps"][string];

/** The figure line may not hold a numeral that no claim of its step reports. */
export function checkFigureLine(
  step: Step,
  claims: ReadonlyMap<string, { value?: unknown }>,
  at: ScenePoint["path"],
): ScenePoint[] {
  const named = [...shownFigures(step).map(({ id }) => id), ...step.accounts.map(({ claim }) => claim)];
  const cited = step.say ? [...named, step.say.claim] : named;
  if (cited.some((id) => !claims.has(id))) return [];
  const reported = [...cited.map((id) => JSON.stringify(claims.get(id)?.value)), ...step.accounts.map((a) => a.figure)];
  const known = new Set(reported.flatMap(numerals));
  return numerals(step.figure)
    .filter((numeral) => !known.has(numeral))
    .map((numeral) => ({
      rule: "figure-without-claim",
      path: [...at, "figure"],
      problem: `The figure line says ${numeral}, but no claim of this step has that number.`,
      fix: "name the claim it comes from under lanes, earlier, say or accounts.",
    }));
}

const numerals = (text = "") => text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+/g) ?? [];
