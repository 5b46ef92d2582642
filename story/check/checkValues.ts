import { formatNumber } from "../format/formatNumber";
import { type Grammar, grammarOf } from "../language/grammarOf";
import { isHedge } from "../language/hedgeReader";
import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import type { StoryRule } from "../model/rules";
import { keepFor } from "../read/keepFor";
import { scaledValue } from "./scaledValue";

type Words = { field: "value" | "statement" | "worded"; rule: StoryRule; problem: string; fix: string; put?: number };

/** A claim's value is a number where it can be one, and its words hold the same number, hedged in the same way. */
export const checkValues = (draft: Draft): Finding[] =>
  kept(draft.claims.value, [draft.language, draft.story?.value.date], () => findIn(draft));

const kept = keepFor<Draft["claims"]["value"], Finding[]>();

function findIn({ claims, language, story }: Draft): Finding[] {
  const grammar = grammarOf(language);
  const plain = (text: string) => grammar.withoutDay(text, story?.value.date);
  return [...claims.value].flatMap(([id, claim]) =>
    [valueAsText(claim, grammar), statement(claim, plain, grammar), worded(claim, grammar)].flatMap((words) => {
      if (!words) return [];
      const { field, put, ...rest } = words;
      const edit = put !== undefined && { edit: [{ replace: [id, field], value: put }] };
      return [{ ...rest, place: claims.place([id, field]), level: "error" as const, ...edit }];
    }),
  );
}

/** A year is a name more than a number: "2013" stays text. */
function valueAsText(
  { value, unit, qualifier }: ClaimYaml,
  { figuresIn, hedgeBefore, isSpan }: Grammar,
): Words | undefined {
  if (typeof value !== "string" || /^\d{4}$/.test(value) || unit === "year") return undefined;
  const [only, second, ...more] = figuresIn(value);
  if (!only || Number.isNaN(only.value) || more.length > 0) return undefined;
  const rest = value.replace(only.text, "").trim();
  const rule = "value-as-text";
  const problem = `The value "${value}" is text, so nothing can be counted or drawn with it.`;
  if (rest === "")
    return {
      field: "value",
      rule,
      problem,
      fix: `write the number without quotes: value: ${only.value}.`,
      ...(String(only.value) === value && { put: only.value }),
    };
  if (second) {
    const words = value.slice(only.index + only.text.length, second.index);
    if (only.index > 0 || !isSpan(words) || !value.endsWith(second.text)) return undefined;
    return { field: "value", rule, problem, fix: `write value: { min: ${only.value}, max: ${second.value} }.` };
  }
  const hedge = hedgeBefore(value.slice(0, only.index));
  if (only.index > 0 || hedge || qualifier) return undefined;
  return { field: "value", rule, problem, fix: `write value: ${only.value}, and unit: ${rest}.` };
}

/** What makes a number one below zero, in the languages there are. */
const minus = /(?:[-−–]|(?<!\p{L})(?:minus|moins|menos|ناقص|سالب)) ?$/iu;

/** A statement may name parts of a sum, "none", "one" or "both"; its one figure, in digits or a larger one in words, is meant to be the value. */
function statement(claim: ClaimYaml, plain: (text: string) => string, grammar: Grammar): Words | undefined {
  const { value, qualifier, ours } = claim;
  const [figure, ...more] = grammar.figuresIn(plain(claim.statement));
  if (typeof value !== "number" || !figure || more.length > 0) return undefined;
  if (!/^\p{Nd}+$/u.test(figure.text) && !(/^[\p{L}\p{M} -]+$/u.test(figure.text) && figure.value > 2))
    return undefined;
  const isBelow = value < 0 && !minus.test(claim.statement.slice(0, claim.statement.indexOf(figure.text)));
  if (!isBelow && (figure.value === scaledValue(claim, grammar) || value < 2 || ours)) return undefined;
  const problem = `The statement says "${figure.text}", but the value is ${formatNumber(value, "en")}${qualifier ? ` (${qualifier})` : ""}.`;
  return { field: "statement", rule: "claim-words", problem, fix: "correct the one that is wrong." };
}

function worded({ worded: text, value, unit, qualifier }: ClaimYaml, grammar: Grammar): Words | undefined {
  if (text === undefined) return undefined;
  const rule = "claim-words";
  const { figuresIn, hedgeBefore, isHedgedAs } = grammar;
  const figure = figuresIn(text)[0];
  if (typeof value === "number" && figure?.value !== value && figure?.value !== scaledValue({ value, unit }, grammar)) {
    const problem = `"worded" says "${text}", but the value is ${formatNumber(value, "en")}.`;
    return { field: "worded", rule, problem, fix: "give the same figure in both." };
  }
  const hedge = figure && hedgeBefore(text.slice(0, figure.index));
  const fits = isHedge(qualifier) ? isHedgedAs(text, qualifier) : !hedge || qualifier === undefined;
  if (fits) return undefined;
  const problem = `"worded" says "${text}", but the qualifier is ${qualifier}.`;
  return { field: "worded", rule, problem, fix: "give the same hedge in both." };
}
