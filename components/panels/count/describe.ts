import { endSentence } from "@/components/panels/endSentence";
import { markWords } from "@/components/panels/ruled/markWords";
import { whyHollow } from "@/components/panels/ruled/whyHollow";
import { formatFigure } from "@/story/format/formatFigure";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Block, CountState, Line, Saying } from "./CountState";
import type { Flag } from "./Flag";

/** What the still shows, in sentences: the question, the marks, who signed for them, the notes. */
export function describe(state: CountState): string {
  const { label, sums, notes, language } = state;
  const head = sums ? sayIn(language)("count.label", { question: label, sums }) : label;
  return [endSentence(head), ...describePage(state), ...notes.map(endSentence)].join(" ");
}

/** The page alone, without its question and notes. */
export function describePage(state: CountState): string[] {
  const { page, language } = state;
  const say = sayIn(language);
  switch (page.kind) {
    case "marks":
      return page.blocks.flatMap((block) => describeBlock(block, state));
    case "columns":
      return page.columns.flatMap(({ verb, blocks }) => {
        const told = blocks.flatMap((block) => describeBlock(block, state));
        return told.length > 0 ? [say("count.column", { verb, told: told.join(" ") })] : [];
      });
    case "list":
      return [
        say("count.list"),
        ...(page.top ? [endSentence(say("count.list.top", { line: lineWords(page.top, language) }))] : []),
        ...page.lines.map((line) => endSentence(lineWords(line, language))),
      ];
    case "words":
      return [
        say("count.empty"),
        endSentence(sayingWords(page, language)),
        ...(page.against ? [endSentence(say("count.against", { saying: sayingWords(page.against, language) }))] : []),
      ];
  }
}

/** "138 solid marks. Signed: 138 inside, hotel operators." */
function describeBlock(block: Block, state: CountState): string[] {
  if (block.flags.length === 0) return [];
  const { language } = state;
  const signed = block.flags.map((flag) =>
    endSentence(sayIn(language)("count.signed", { report: flagWords(flag, language) })),
  );
  return [endSentence(markCount(block, state)), ...againstWords(block, language), ...signed];
}

/** "A line after 100: Held: about 100, Gen. Dacko." */
function againstWords({ against }: Block, language: Language): string[] {
  if (!against) return [];
  const report = flagWords(against.flag, language);
  return [endSentence(sayIn(language)("count.after", { marks: against.marks, report }))];
}

export const sayingWords = ({ words, who }: Saying, language: Language): string =>
  sayIn(language)("colon", { label: words, words: who });

function markCount({ marks: count, solid, from }: Block, { doubts, language, ...state }: CountState): string {
  const say = sayIn(language);
  if (count === 0) return say("count.none");
  const marks = solid
    ? say(from > 0 ? "count.solid.more" : "count.solid", { count })
    : say(from > 0 ? "count.rings.more" : "count.rings", { count, why: whyHollow(doubts, language) });
  return state.perMark > 1 ? say("count.each", { marks, what: markWords({ ...state, language }) }) : marks;
}

/** "around 170, AP and Al Jazeera; drawn as about 170": the line's shape in words, where the report words it otherwise. */
export function flagWords({ figure, who, value, hedge }: Flag, language: Language): string {
  const say = sayIn(language);
  const drawn = formatFigure({ value, qualifier: hedge }, language);
  const said = plain(figure).includes(plain(drawn));
  return said ? say("count.report", { figure, who }) : say("count.report.drawn", { figure, who, drawn });
}

/** "12,000" and "12000" are the same figure, and so is "12 000". */
const plain = (text: string) => text.toLowerCase().replace(/(?<=\d)[.,\s](?=\d{3})/g, "");

export function lineWords({ figure, who, more, outlined }: Line, language: Language): string {
  const say = sayIn(language);
  const label = outlined ? say("count.outlined", { figure }) : figure;
  return say("colon", { label, words: more ? [who, more].join(say("list.comma")) : who });
}
