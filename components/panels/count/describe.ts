import { endSentence } from "@/components/panels/endSentence";
import { formatFigure } from "@/story/format/formatFigure";
import { formatNumber } from "@/story/format/formatNumber";
import type { Block, CountState, Line, Saying } from "./CountState";
import { whyHollow } from "./explain";
import type { Flag } from "./Flag";
import { markWords } from "./markWords";

/** What the still shows, in sentences: the question, the marks, who signed for them, the notes. */
export function describe(state: CountState): string {
  const { label, sums, notes } = state;
  return [endSentence(sums ? `${label}; ${sums}` : label), ...describePage(state), ...notes.map(endSentence)].join(" ");
}

/** The page alone, without its question and notes. */
export function describePage(state: CountState): string[] {
  const { page } = state;
  switch (page.kind) {
    case "marks":
      return page.blocks.flatMap((block) => describeBlock(block, state));
    case "columns":
      return page.columns.flatMap(({ verb, blocks }) => {
        const told = blocks.flatMap((block) => describeBlock(block, state));
        return told.length > 0 ? [`Column ${verb}: ${told.join(" ")}`] : [];
      });
    case "list":
      return [
        "A list, without marks.",
        ...(page.top ? [endSentence(`Large: ${lineWords(page.top)}`)] : []),
        ...page.lines.map((line) => endSentence(lineWords(line))),
      ];
    case "words":
      return [
        "An empty page.",
        endSentence(sayingWords(page)),
        ...(page.against ? [endSentence(`Against it: ${sayingWords(page.against)}`)] : []),
      ];
  }
}

/** "138 solid marks. Signed: 138 inside, hotel operators." */
function describeBlock(block: Block, state: CountState): string[] {
  if (block.flags.length === 0) return [];
  const signed = block.flags.map((flag) => endSentence(`Signed: ${flagWords(flag)}`));
  return [`${markCount(block, state)}.`, ...againstWords(block), ...signed];
}

/** "A line after 100: Held: about 100, Gen. Dacko." */
const againstWords = ({ against }: Block): string[] =>
  against ? [endSentence(`A line after ${formatNumber(against.marks)}: ${flagWords(against.flag)}`)] : [];

export const sayingWords = ({ words, who }: Saying): string => `${words}: ${who}`;

function markCount({ marks, solid, from }: Block, { doubts, perMark, unit }: CountState): string {
  if (marks === 0) return "No marks";
  const kind = solid ? "solid mark" : "ring";
  const each = perMark > 1 ? `, each ${markWords({ perMark, unit })}` : "";
  const why = solid ? "" : ` (${whyHollow(doubts)})`;
  return `${formatNumber(marks)} ${from > 0 ? "more " : ""}${kind}${marks === 1 ? "" : "s"}${why}${each}`;
}

/** "around 170, AP and Al Jazeera; drawn as about 170": the line's shape in words, where the report words it otherwise. */
export function flagWords({ figure, who, value, hedge }: Flag): string {
  const drawn = formatFigure({ value, qualifier: hedge });
  const said = plain(figure).includes(plain(drawn));
  return `${figure}, ${who}${said ? "" : `; drawn as ${drawn}`}`;
}

/** "12,000" and "12000" are the same figure. */
const plain = (text: string) => text.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, "");

export const lineWords = ({ figure, who, more, outlined }: Line): string =>
  `${figure}${outlined ? " in outline" : ""}: ${more ? `${who}, ${more}` : who}`;
