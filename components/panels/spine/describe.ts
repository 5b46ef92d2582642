import { endSentence } from "@/components/panels/endSentence";
import { formatDay } from "@/story/format/formatDay";
import { sayEntry } from "./fit";
import type { SpineState, Told } from "./states";

/** The still in words, day by day. The days and the footer are spoken once, at the first step. */
export function describe(state: SpineState): string {
  const { note, number, footer } = state;
  return [
    ...(number === 1 ? [opening(state)] : []),
    ...list("At this step", state, "now"),
    ...list("Told before", state, "before"),
    ...(note ? [endSentence(`Note: ${note}`)] : []),
    ...(number === 1 ? [endSentence(footer)] : []),
  ].join(" ");
}

function opening({ days, rail }: SpineState): string {
  const [first, last] = [days.at(0), days.at(-1)].map((row) => (row ? formatDay(row.day) : ""));
  const spine = days.length > 1 ? `A line of ${days.length} days, from ${first} to ${last}` : `One day, ${first}`;
  return endSentence(rail ? `${spine}, and beside it what stands under “${rail.label}”` : spine);
}

function list(label: string, state: SpineState, told: Told["told"]): string[] {
  const said = sayDays(state, told);
  return said ? [`${label}. ${said}`] : [];
}

/** "Sunday 22 November: Macky Sall, Senegal: …; …", a sentence a day, undated ones last. */
export function sayDays({ days, rail }: SpineState, told: Told["told"]): string {
  return [...days, ...(rail ? [{ words: capital(rail.label), entries: rail.entries }] : [])]
    .flatMap(({ words, entries }) => {
      const here = entries.filter((entry) => entry.told === told);
      return here.length > 0 ? [endSentence(`${words}: ${here.map(sayEntry).join("; ")}`)] : [];
    })
    .join(" ");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
