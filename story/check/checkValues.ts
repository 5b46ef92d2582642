import { formatNumber } from "../format/formatNumber";
import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import type { StoryRule } from "../model/rules";
import { figuresIn } from "./figuresIn";
import { hedgeBefore, isHedge, isHedgedAs } from "./hedges";
import { scaledValue } from "./scaledValue";
import { withoutDay } from "./withoutDay";

type Words = { field: "value" | "statement" | "worded"; rule: StoryRule; problem: string; fix: string };

/** A claim's value is a number where it can be one, and its words hold the same number, hedged in the same way. */
export function checkValues({ claims, story }: Draft): Finding[] {
  const { date, language } = story?.value ?? {};
  return [...claims.value].flatMap(([id, claim]) =>
    [valueAsText(claim), statement(claim, (text) => withoutDay(text, date, language)), worded(claim)].flatMap(
      (words) => {
        if (!words) return [];
        const { field, ...rest } = words;
        return [{ ...rest, place: claims.place([id, field]), level: "error" as const }];
      },
    ),
  );
}

/** A year is a name more than a number: "2013" stays text. */
function valueAsText({ value, unit, qualifier }: ClaimYaml): Words | undefined {
  if (typeof value !== "string" || /^\d{4}$/.test(value) || unit === "year") return undefined;
  const [only, second, ...more] = figuresIn(value);
  if (!only || Number.isNaN(only.value) || more.length > 0) return undefined;
  const rest = value.replace(only.text, "").trim();
  const rule = "value-as-text";
  const problem = `The value "${value}" is text, so nothing can be counted or drawn with it.`;
  if (rest === "")
    return { field: "value", rule, problem, fix: `write the number without quotes: value: ${only.value}.` };
  if (second) {
    const between = value.slice(only.index + only.text.length, second.index);
    if (only.index > 0 || !/^\s*(?:to|or|and|[-–—])\s*$/.test(between) || !value.endsWith(second.text))
      return undefined;
    return { field: "value", rule, problem, fix: `write value: { min: ${only.value}, max: ${second.value} }.` };
  }
  const hedge = hedgeBefore(value.slice(0, only.index));
  if (only.index > 0 || hedge || qualifier) return undefined;
  return { field: "value", rule, problem, fix: `write value: ${only.value}, and unit: ${rest}.` };
}

/** A statement may name parts of a sum, "none", "one" or "both"; its one figure, in digits or a larger one in words, is meant to be the value. */
function statement(claim: ClaimYaml, plain: (text: string) => string): Words | undefined {
  const { value, qualifier, ours } = claim;
  const [figure, ...more] = figuresIn(plain(claim.statement));
  if (typeof value !== "number" || !figure || more.length > 0) return undefined;
  if (!/^\d+$/.test(figure.text) && !(/^[a-z -]+$/i.test(figure.text) && figure.value > 2)) return undefined;
  if (figure.value === scaledValue(claim) || value < 2 || ours) return undefined;
  const problem = `The statement says "${figure.text}", but the value is ${formatNumber(value)}${qualifier ? ` (${qualifier})` : ""}.`;
  return { field: "statement", rule: "claim-words", problem, fix: "correct the one that is wrong." };
}

function worded({ worded: text, value, unit, qualifier }: ClaimYaml): Words | undefined {
  if (text === undefined) return undefined;
  const rule = "claim-words";
  const figure = figuresIn(text)[0];
  if (typeof value === "number" && figure?.value !== value && figure?.value !== scaledValue({ value, unit })) {
    const problem = `"worded" says "${text}", but the value is ${formatNumber(value)}.`;
    return { field: "worded", rule, problem, fix: "give the same figure in both." };
  }
  const hedge = figure && hedgeBefore(text.slice(0, figure.index));
  const fits = isHedge(qualifier) ? isHedgedAs(text, qualifier) : !hedge || qualifier === undefined;
  if (fits) return undefined;
  const problem = `"worded" says "${text}", but the qualifier is ${qualifier}.`;
  return { field: "worded", rule, problem, fix: "give the same hedge in both." };
}
