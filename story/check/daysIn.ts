export const months: Record<string, string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

const month = `(?:${Object.values(months).flat().join("|")})`;
const day = "\\d{1,2}(?:st|nd|rd|th|er)?";
const year = "(?:,?\\s+\\d{4}\\b)?";

/** A day of the calendar in words, with or without its year: "5 March 1932", "March 5th". */
export const anyDay = `\\b${day}\\s+(?:of\\s+)?${month}\\b${year}|\\b${month}\\s+${day}\\b${year}`;

const dated = new RegExp(`${anyDay}|\\b${month}\\s+\\d{4}\\b`, "giu");

/** The days of a text, and months with their year ("May 2012"): each is one figure, however many it is written with. */
export const daysIn = (text: string): { text: string; index: number }[] =>
  [...text.matchAll(dated)].map(({ 0: found, index }) => ({
    text: found,
    index,
  }));
