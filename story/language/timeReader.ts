import { fold } from "./fold";
import { latinDigits } from "./plainDigits";
import type { Rules } from "./rules";

/** A time of day as a text has it. `time`: "7:30", of twenty-four hours. */
export type TimeFound = { text: string; index: number; time: string };

/** Reads times of day in figures, by the rules of a language. "7 heures" may be as long as well. */
export function timeReader(rules: Rules): (text: string) => TimeFound[] {
  const pattern = new RegExp(rules.clock, "giu");
  return (text) => {
    const folded = fold(text, rules);
    return [...latinDigits(folded.text).matchAll(pattern)].map(({ 0: found, index, ...groups }) => {
      const said = Object.values(groups).filter((group) => typeof group === "string");
      const [hour = 0, minutes = 0] = said.filter((group) => /^\d+$/.test(group)).map(Number);
      const [start, end] = [folded.at(index), folded.at(index + found.length - 1) + 1];
      const isLate = hour < 12 && said.some((group) => group.toLowerCase() === "p");
      const time = `${isLate ? hour + 12 : hour}:${String(minutes).padStart(2, "0")}`;
      return { text: text.slice(start, end), index: start, time };
    });
  };
}
