import { basename } from "node:path";
import { toString as textOf } from "mdast-util-to-string";
import { formatAmount } from "../format/formatAmount";
import { formatFigure } from "../format/formatFigure";
import { type Grammar, grammarOf } from "../language/grammarOf";
import type { Figure } from "../language/rules";
import { sameFigure } from "../language/sameFigure";
import type { ClaimYaml } from "../model/claim";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { keepFor } from "../read/keepFor";
import { scaledValue } from "./scaledValue";
import { type TagUse, tagsIn } from "./tagsIn";

/** The words of a <Claim> say the figure that its claim holds, hedged as the claim hedges it. */
export function checkClaimTexts(draft: Draft): Finding[] {
  const { chapters, claims, language, story } = draft;
  return chapters.flatMap((chapter) =>
    kept(chapter, [claims.value, language, story?.value.date], () =>
      tagsIn(chapter)
        .filter(({ name }) => name === "Claim")
        .flatMap((use) => checkText(draft, use)),
    ),
  );
}

const kept = keepFor<ChapterDraft, Finding[]>();

function checkText({ claims, language, story }: Draft, use: TagUse): Finding[] {
  const id = use.props.get("is") ?? "";
  const claim = claims.value.get(id);
  const text = textOf(use.node).replace(/\s+/g, " ").trim();
  if (!claim || text === "") return [];
  const grammar = grammarOf(language);
  const figures = grammar.figuresIn(grammar.withoutDay(text, story?.value.date));
  const said = { text, figures, before: textBefore(use), grammar };
  const advice = adviceFor(said, claim);
  if (!advice) return [];
  const { line, column } = claims.place([id], "key");
  const place = `${basename(claims.file)}:${line}:${column}`;
  const own = claim.value === undefined ? "no such figure" : wordsOf(claim, grammar);
  const holds = claim.value === undefined ? `claim ${id} holds ${own}` : `claim ${id} is "${own}"`;
  return [
    {
      rule: "claim-text",
      place: use.place,
      problem: `This says "${advice.said}", but ${holds}.`,
      fix: `${advice.write}, or correct ${id} at ${place}.`,
      level: "error",
    },
  ];
}

type Said = { text: string; figures: readonly Figure[]; before: string; grammar: Grammar };
type Advice = { said: string; write: string };

/** What to write instead; undefined where the words are right. */
function adviceFor(said: Said, claim: ClaimYaml): Advice | undefined {
  const { value } = claim;
  if (value === undefined || typeof value === "string") return withoutValue(said, claim);
  if (typeof value === "object") {
    const ends = [value.min, value.max].filter((end) => typeof end === "number");
    const fits =
      said.figures.length === 0 || ends.length === 0 || said.figures.some((figure) => ends.includes(figure.value));
    return fits ? undefined : { said: said.text, write: `write "${ends[0]}" or "${ends[1] ?? ends[0]}"` };
  }
  const amount = scaledValue(claim, said.grammar);
  const figure = said.figures.find((one) => one.value === amount);
  if (figure) return hedged(said, figure, claim) ?? withoutValue(said, claim);
  const needed = said.figures.length > 0 || (value !== 0 && value !== 1 && !claim.ours);
  if (!needed || said.grammar.ordinalsIn(said.text).includes(value)) return undefined;
  if (said.figures.length === 0 && (value === 0 || value === 1)) return undefined;
  if (said.grammar.understands(said.text, value)) return undefined;
  const [only, ...more] = said.figures;
  const words = wordsOf(claim, said.grammar);
  const better =
    only && more.length === 0
      ? said.grammar.withHedge(
          { ...said, figure: only },
          claim.qualifier,
          amount === value ? formatFigure({ value }, said.grammar.code) : scaled(claim, said.grammar),
        )
      : undefined;
  return { said: said.text, write: better ? `write "${better}"` : `write "${words}" in it` };
}

/** The figure with its hedge, and with its unit where that makes another number of it. */
const wordsOf = (claim: ClaimYaml, grammar: Grammar) =>
  typeof claim.value === "number" && scaledValue(claim, grammar) !== claim.value
    ? formatAmount({ ...claim, worded: undefined, ours: false }, grammar.code)
    : formatFigure({ ...claim, ours: false }, grammar.code);

/** "3 billion", of a claim whose unit is "billion dollars". */
const scaled = ({ value, unit = "" }: ClaimYaml, { figuresIn }: Grammar) =>
  figuresIn(`${value} ${unit}`)[0]?.text ?? String(value);

/** Besides its value a claim may have figures in its words ("2012"); the prose may hold those and no others. */
function withoutValue({ text, figures, grammar }: Said, claim: ClaimYaml): Advice | undefined {
  const { statement, asOf, quote, unit } = claim;
  const known = grammar.figuresIn(
    [
      statement,
      asOf,
      unit,
      quote?.text,
      formatFigure({ ...claim, ours: false }, grammar.code),
      formatAmount({ ...claim, worded: undefined, ours: false }, grammar.code),
    ].join("\n"),
  );
  const strange = figures.find((figure) => !known.some((one) => sameFigure(one, figure)));
  return strange && { said: text, write: `write it without "${strange.text}"` };
}

function hedged(said: Said, figure: Figure, { qualifier }: ClaimYaml): Advice | undefined {
  if (!qualifier || qualifier === "unknown") return undefined;
  const { hedgeBefore, hedgeBehind, isHedgedAs, withHedge } = said.grammar;
  const better = (instead?: string) => ({ write: `write "${withHedge({ ...said, figure }, qualifier, instead)}"` });
  if (qualifier !== "exact") return isHedgedAs(said.text, qualifier) ? undefined : { said: said.text, ...better() };
  if (figure.hedge) return { said: said.text, ...better(formatFigure({ value: figure.value }, said.grammar.code)) };
  if (hedgeBefore(said.text.slice(0, figure.index))) return { said: said.text, ...better() };
  const behind = hedgeBehind(said.text.slice(figure.index + figure.text.length))?.text;
  if (behind) return { said: said.text, write: `write it without "${behind}"` };
  const outside = said.text.slice(0, figure.index).trim() === "" ? hedgeBefore(said.before)?.text : undefined;
  return outside ? { said: `${outside} ${said.text}`, write: `write it without "${outside}"` } : undefined;
}

/** The words of the same paragraph that stand right before the tag. */
function textBefore({ node, parents }: TagUse): string {
  const parent = parents.at(-1);
  if (!parent || !("children" in parent)) return "";
  const index = (parent.children as unknown[]).indexOf(node);
  const before = parent.children[index - 1];
  return before?.type === "text" ? before.value.replace(/\s+/g, " ") : "";
}
