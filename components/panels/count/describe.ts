import { endSentence } from "@/components/panels/endSentence";
import { formatFigure } from "@/story/format/formatFigure";
import { formatList } from "@/story/format/formatList";
import { formatNumber } from "@/story/format/formatNumber";
import type { CountState, Field, Lane } from "./CountState";
import { countMarks } from "./countMarks";
import { markWords } from "./markWords";

/** What the ends of lines mean, in the reports' own manner of speaking. */
export const keyWords: Record<CountState["key"][number], string> = {
  exact: "the figure itself",
  about: "about",
  "up-to": "up to",
  "at-least": "at least",
  "more-than": "over",
};

/** What the still shows, in sentences: the question, the marks, who said what. */
export function describe(state: CountState): string {
  const { field, lanes, earlier, say, accounts } = state;
  return [
    endSentence(describeFigure(state)),
    field ? describeField(field, state.unit, lanes.length + earlier.length) : "Lines of text stand in place of marks.",
    ...(state.key.length > 0
      ? [
          endSentence(
            `A line's end says how its report hedged the figure: ${formatList(
              state.key.map((end) => keyWords[end]),
              "or",
            )}`,
          ),
        ]
      : []),
    ...(say ? [endSentence(`In words: ${say.words}`)] : []),
    ...(lanes.length > 0 ? [endSentence(`Lines under the marks: ${lanes.map(describeLane).join("; ")}`)] : []),
    ...(earlier.length > 0 ? [endSentence(`Earlier: ${earlier.join("; ")}`)] : []),
    ...accounts.map(({ figure, words }) => endSentence(`${figure}: ${words}`)),
  ].join(" ");
}

/** The figure line, after its question unless it names that itself. */
export function describeFigure({ question, rail, figure }: CountState): string {
  const label = rail.find(({ id }) => id === question)?.label;
  const named = figure
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(label?.toLowerCase() ?? "");
  return !label || named ? figure : `${label}: ${figure}`;
}

/** "around 170, AP and Al Jazeera (drawn as about 170)": the end of the line in words, where the report words it otherwise. */
export function describeLane({ words, value, qualifier }: Lane): string {
  const drawn = formatFigure({ value, qualifier });
  return withoutCommas(words.toLowerCase()).includes(withoutCommas(drawn)) ? words : `${words} (drawn as ${drawn})`;
}

/** "12,000" and "12000" are the same figure. */
const withoutCommas = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, "");

/** The marks, and how far the accounts reach in them. */
export function describeField(field: Field, unit: string | undefined, accounts: number): string {
  const total = field.perMark === 1 ? "" : `, ${formatNumber(field.total)}`;
  const of = `one ${markWords(field.perMark, unit)} in the largest count${total}`;
  const marks = `${formatNumber(field.marks)} ${field.marks === 1 ? "mark" : "marks"}, ${of}`;
  const { solid, hollow } = countMarks(field);
  if (solid + hollow === 0)
    return `${marks}, all of them small dots${accounts === 0 ? ": no account is drawn yet" : ""}.`;
  const some = `${areMarks(hollow)} hollow: only some accounts do.`;
  const all = hollow > 0 ? "every account shown reaches that far" : "that is as far as the accounts shown reach";
  return `Of ${marks}, ${areMarks(solid)} solid: ${all}.${hollow > 0 ? ` ${some}` : ""}`;
}

const areMarks = (count: number) => `${formatNumber(count)} ${count === 1 ? "is" : "are"}`;
