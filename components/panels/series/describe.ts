import { endSentence } from "@/components/panels/endSentence";
import { markWords } from "@/components/panels/ruled/markWords";
import { whyHollow } from "@/components/panels/ruled/whyHollow";
import { sayIn } from "@/story/messages/sayIn";
import type { Band, Report, Row, SeriesState } from "./SeriesState";

/** The still in words: its title, a sentence for each time, what has none, and the notes. */
export function describe(state: SeriesState): string {
  const { title, notes } = state;
  return [title, ...sayTold(state), ...notes].map(endSentence).join(" ");
}

/** "22 June, 20:40: 24, the school", and its marks; what has no time last. */
export function sayTold(state: SeriesState): string[] {
  const { rows, slip, language } = state;
  const say = sayIn(language);
  return [
    ...rows.filter(({ reports }) => reports.length > 0).flatMap((row) => sayRow(row, state)),
    ...(slip && slip.reports.length > 0
      ? [say("colon", { label: slip.label, words: sayReports(slip.reports, state) })]
      : []),
  ];
}

function sayRow({ time, reports, bands }: Row, state: SeriesState): string[] {
  const say = sayIn(state.language);
  const marks = bands.map((band) => sayBand(band, state)).join(say("list.comma"));
  return [say("colon", { label: time, words: sayReports(reports, state) }), ...(marks ? [marks] : [])];
}

const sayReports = (reports: readonly Report[], { language }: SeriesState): string => {
  const say = sayIn(language);
  return reports.map(({ figure, who }) => say("count.report", { figure, who })).join(say("list.semicolon"));
};

/** "44 solid marks", "6 more rings (disputed)", each of more than one where it is so. */
function sayBand({ from, to, solid }: Band, state: SeriesState): string {
  const { doubts, perMark, language } = state;
  const say = sayIn(language);
  const count = to - from;
  const marks = solid
    ? say(from > 0 ? "count.solid.more" : "count.solid", { count })
    : say(from > 0 ? "count.rings.more" : "count.rings", { count, why: whyHollow(doubts, language) });
  return perMark > 1 ? say("count.each", { marks, what: markWords(state) }) : marks;
}
