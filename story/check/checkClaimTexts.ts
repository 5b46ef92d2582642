import { basename } from "node:path";
import { toString as textOf } from "mdast-util-to-string";
import { formatAmount } from "../format/formatAmount";
import { formatFigure } from "../format/formatFigure";
import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { type Figure, figuresIn } from "./figuresIn";
import { hedgeBefore, isHedgedAs, withHedge } from "./hedges";
import { ordinalsIn } from "./ordinalsIn";
import { scaledValue } from "./scaledValue";
import { type TagUse, tagsIn } from "./tagsIn";
import { withoutDay } from "./withoutDay";

/** The words of a <Claim> say the figure that its claim holds, hedged as the claim hedges it. */
export function checkClaimTexts(draft: Draft): Finding[] {
  return draft.chapters.flatMap((chapter) =>
    tagsIn(chapter)
      .filter(({ name }) => name === "Claim")
      .flatMap((use) => checkText(draft, use)),
  );
}

function checkText({ claims, story }: Draft, use: TagUse): Finding[] {
  const id = use.props.get("is") ?? "";
  const claim = claims.value.get(id);
  const text = textOf(use.node).replace(/\s+/g, " ").trim();
  if (!claim || text === "") return [];
  const figures = figuresIn(withoutDay(text, story?.value.date, story?.value.language));
  const said = { text, figures, before: textBefore(use) };
  const advice = adviceFor(said, claim);
  if (!advice) return [];
  const { line, column } = claims.place([id], "key");
  const place = `${basename(claims.file)}:${line}:${column}`;
  const own = claim.value === undefined ? "no such figure" : wordsOf(claim);
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

type Said = { text: string; figures: readonly Figure[]; before: string };
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
  const amount = scaledValue(claim);
  const figure = said.figures.find((one) => one.value === amount);
  if (figure) return hedged(said, figure, claim) ?? withoutValue(said, claim);
  const needed = said.figures.length > 0 || (value !== 0 && value !== 1 && !claim.ours);
  if (!needed || ordinalsIn(said.text).includes(value)) return undefined;
  if (said.figures.length === 0 && (value === 0 || value === 1)) return undefined;
  if (value === 1 && /\bone\b/i.test(said.text)) return undefined;
  const [only, ...more] = said.figures;
  const words = wordsOf(claim);
  const better =
    only && more.length === 0
      ? withHedge(
          { ...said, figure: only },
          claim.qualifier,
          amount === value ? formatFigure({ value }) : scaled(claim),
        )
      : undefined;
  return { said: said.text, write: better ? `write "${better}"` : `write "${words}" in it` };
}

/** The figure with its hedge, and with its unit where that makes another number of it. */
const wordsOf = (claim: ClaimYaml) =>
  typeof claim.value === "number" && scaledValue(claim) !== claim.value
    ? formatAmount({ ...claim, worded: undefined, ours: false })
    : formatFigure({ ...claim, ours: false });

/** "3 billion", of a claim whose unit is "billion dollars". */
const scaled = ({ value, unit = "" }: ClaimYaml) => figuresIn(`${value} ${unit}`)[0]?.text ?? String(value);

/** Besides its value a claim may have figures in its words ("2012"); the prose may hold those and no others. */
function withoutValue({ text, figures }: Said, claim: ClaimYaml): Advice | undefined {
  const { statement, asOf, quote, unit } = claim;
  const known = figuresIn(
    [
      statement,
      asOf,
      unit,
      quote?.text,
      formatFigure({ ...claim, ours: false }),
      formatAmount({ ...claim, worded: undefined, ours: false }),
    ].join("\n"),
  );
  const strange = figures.find(
    (figure) =>
      !known.some((one) => one.value === figure.value || one.text.toLowerCase() === figure.text.toLowerCase()),
  );
  return strange && { said: text, write: `write it without "${strange.text}"` };
}

function hedged(said: Said, figure: Figure, { qualifier }: ClaimYaml): Advice | undefined {
  if (!qualifier || qualifier === "unknown") return undefined;
  const better = () => ({ write: `write "${withHedge({ ...said, figure }, qualifier)}"` });
  if (qualifier !== "exact") return isHedgedAs(said.text, qualifier) ? undefined : { said: said.text, ...better() };
  const inside = hedgeBefore(said.text.slice(0, figure.index));
  if (inside) return { said: said.text, ...better() };
  const behind = /^\s*(or (?:more|so|less|fewer))\b/i.exec(said.text.slice(figure.index + figure.text.length))?.[1];
  if (behind) return { said: said.text, write: `write it without "${behind}"` };
  const outside = said.text.slice(0, figure.index).trim() === "" ? hedgeBefore(said.before) : undefined;
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
