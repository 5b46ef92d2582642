import { Fragment } from "react";
import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import css from "./calendar.module.css";
import { spanOf } from "./dayWords";

const MONTHS = 12;
const WIDTH = 24;
const HEIGHT = 24;

type Props = {
  years: number[];
  /** The first and the last day of the calendar, "YYYY-MM-DD": in the first of the years, months before them are not drawn. */
  days: [first: string, last: string];
  /** Whether the last of the years is this story's own count. */
  reckoned: boolean;
  language: Language;
};

/** The months after the last day on record, a row a year, all empty; in the first, where the days of the calendar lie. */
export function Years({ years, days, reckoned, language }: Props) {
  const [from, to] = [placeOf(days[0]), placeOf(days[1], 1)];
  const first = Math.floor(from);
  const isCounted = (index: number) => reckoned && index === years.length - 1;
  return (
    <div className={css.years}>
      {years.map((year, index) => (
        <Fragment key={year}>
          <Part as="p" className={css.year} name={`year:${year}`} style={cssVars({ at: index + 1 })}>
            {year}
          </Part>
          <Part
            as="svg"
            className={css.row}
            name={`months:${year}`}
            wait={100 * index}
            viewBox={`-1 -1 ${MONTHS * WIDTH + 2} ${HEIGHT + 2}`}
            data-frame={isCounted(index) ? "counted" : "printed"}
            preserveAspectRatio="none"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.2"
            strokeDasharray={isCounted(index) ? "3 2.5" : undefined}
            style={cssVars({ at: index + 1 })}
            aria-hidden="true"
          >
            <path d={rowPath(index === 0 ? first : 0)} />
            {index === 0 && (
              <path fill="currentColor" d={`M${from * WIDTH} 0H${to * WIDTH}V${HEIGHT}H${from * WIDTH}z`} />
            )}
          </Part>
          {index === 0 && (
            <Part as="p" className={css.span} name="span" style={cssVars({ first })}>
              {spanOf(days, language)}
            </Part>
          )}
        </Fragment>
      ))}
      <Part as="p" className={css.box} name="box">
        {sayIn(language)("calendar.box")}
      </Part>
    </div>
  );
}

/** Where in its year a day begins, or where the one `after` it does, in months. */
const placeOf = (day: string, after = 0) => Number(day.slice(5, 7)) - 1 + (Number(day.slice(8)) - 1 + after) / 31;

const rowPath = (first: number) =>
  Array.from(
    { length: MONTHS - first },
    (_, index) => `M${(first + index) * WIDTH} 0h${WIDTH}v${HEIGHT}h-${WIDTH}z`,
  ).join("");
