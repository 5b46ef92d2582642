import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import css from "./calendar.module.css";
import { amountOf } from "./describe";
import { leavesPath } from "./leavesPath";
import type { After, CalendarState, Cell, Dated, Told } from "./states";
import { Years } from "./Years";

/** Figures hang from their day; what bears no date lies on a slip of paper, under no day. */
export function CalendarStill({ state }: { state: CalendarState }) {
  const { months, cells, dated, slip, after, note, counts, number, language } = state;
  if (after) return <AfterSheet after={after} note={note} language={language} />;
  const hung = !slip && dated.some(({ entries }) => entries.some((entry) => isWide(entry, language)));
  return (
    <StillSheet note={note}>
      <div className={css.calendar} style={cssVars({ cells: cells.length })} data-hung={hung || undefined}>
        <Part as="p" className={css.months} name="months">
          <span>{months}</span>
          {counts && <span>{sayIn(language)("calendar.dashed")}</span>}
        </Part>
        <div className={css.days}>
          {cells.map((cell) => (
            <Day key={cell.day} cell={cell} />
          ))}
        </div>
        {cells.map(
          (cell, index) =>
            cell.kept.length > 0 && <Kept key={cell.day} cell={cell} column={index + 1} language={language} />,
        )}
        {dated.map((one) => (
          <Hanging
            key={one.day}
            dated={one}
            cells={cells.length}
            short={slip !== undefined}
            hung={hung}
            language={language}
          />
        ))}
        {slip && (
          <div className={css.slip}>
            <Part className={css.paper} name={dated.length > 0 ? "slip" : `slip:${number}`} />
            <p className={css.label}>
              <Part as="span" name={`label:${number}`} wait={150}>
                {slip.label}
              </Part>
            </p>
            {slip.kept.length > 0 && (
              <div className={css.earlier}>
                {slip.kept.map(({ id, who, figures }) => (
                  <Part key={id} as="p" name={`earlier:${id}`}>
                    <b data-hollow={figures.every(({ hollow }) => hollow) || undefined}>
                      {amountOf(figures, language)}
                    </b>{" "}
                    {who}
                  </Part>
                ))}
              </div>
            )}
            {slip.entries.map((entry, index) => (
              <Voice
                key={entry.id}
                entry={entry}
                share={slip.entries.length}
                wait={200 + index * 150}
                language={language}
              />
            ))}
          </div>
        )}
      </div>
    </StillSheet>
  );
}

function Day({ cell: { day, gap, frame, now } }: { cell: Cell }) {
  return (
    <p className={css.day} data-gap={gap || undefined} data-told={frame ? (now ? "now" : "before") : undefined}>
      {frame && <Part as="span" className={css.frame} name={`frame:${day}`} data-frame={frame} />}
      <Part as="span" className={css.numeral} name={`day:${day}`}>
        {Number(day.slice(8))}
      </Part>
    </p>
  );
}

type KeptProps = { cell: Cell; column: number; language: Language };

/** What has been told of a day stays under it, small. */
function Kept({ cell: { day, kept, frame }, column, language }: KeptProps) {
  const amount = amountOf(kept, language);
  const short = amount.length <= 2 || undefined;
  return (
    <Part
      as="p"
      className={css.kept}
      name={`kept:${day}`}
      data-frame={frame}
      data-figure={short}
      style={cssVars({ column })}
    >
      <span data-hollow={(short && kept.every(({ hollow }) => hollow)) || undefined}>{amount}</span>
    </Part>
  );
}

/** What has the stage to itself, where it is too wide to stand beside its day. */
const isWide = ({ words, figures }: Told, language: Language) =>
  words !== undefined || isLong(amountOf(figures, language));

type HangingProps = { dated: Dated; cells: number; short: boolean; hung: boolean; language: Language };

/** Right of its day, or left of it where there is more room; where it is wide, at the end of the day's shaft. */
function Hanging({ dated: { day, cell, counted, entries }, cells, short, hung, language }: HangingProps) {
  const right = cell < cells / 2;
  const long = entries.some(({ figures }) => isLong(amountOf(figures, language)));
  const own = hung ? 1 : 0;
  const [from, to] = hung && long ? [1, cells + 1] : right ? [cell + 2 - own, cells + 1] : [1, cell + 1 + own];
  return (
    <>
      <Part
        className={css.shaft}
        name={`shaft:${day}`}
        data-frame={counted ? "counted" : "printed"}
        data-short={short || hung || undefined}
        style={cssVars({ column: cell + 1 })}
      />
      <div className={css.hanging} data-side={right ? "right" : "left"} style={cssVars({ from, to })}>
        {entries.map((entry, index) => (
          <Voice
            key={entry.id}
            entry={entry}
            share={entries.length + (short ? 2 : 0)}
            wait={200 + index * 150}
            language={language}
          />
        ))}
      </div>
    </>
  );
}

/** `share`: how many voices share the stage. */
function Voice({
  entry: { id, who, words, text, in: read, figures, days },
  share,
  wait,
  language,
}: {
  entry: Told;
  share: number;
  wait: number;
  language: Language;
}) {
  const amount = amountOf(figures, language);
  return (
    <div
      className={css.voice}
      style={cssVars({ share })}
      data-figure={amount ? (isLong(amount) ? "long" : "short") : undefined}
    >
      {words && (
        <Part as="p" className={css.words} name={`words:${id}`} wait={wait}>
          {words}
        </Part>
      )}
      {amount && (
        <Part
          as="p"
          className={css.figure}
          name={`figure:${id}`}
          wait={wait}
          style={cssVars({ letters: amount.length })}
        >
          {figures.map((figure, index) => (
            <span key={figure.text} data-hollow={figure.hollow || undefined}>
              {index > 0 && sayIn(language)("calendar.with")}
              {figure.text}
            </span>
          ))}
        </Part>
      )}
      {days && (
        <Part className={css.leaves} name={`days:${id}`} wait={wait}>
          <Leaves count={days.count} hollow={days.hollow} />
        </Part>
      )}
      <Part className={css.said} name={`said:${id}`} wait={wait + 100}>
        {isQuoted(text) && <p className={css.quoted}>{text}</p>}
        <p className={css.who}>{who}</p>
        {text && !isQuoted(text) && <p>{text}</p>}
        {read && <p className={css.read}>{read}</p>}
      </Part>
    </div>
  );
}

/** Whether it is all a quotation, which is larger than who said it. */
const isQuoted = (text = "") => /^“[^”]*”$/.test(text);

/** Letters of a figure that still stands beside its words. */
const isLong = (amount: string) => amount.length > 4;

function Leaves({ count, hollow }: { count: number; hollow: boolean }) {
  const { d, width, height } = leavesPath(count);
  return (
    <svg viewBox={`-1 -1 ${width + 2} ${height + 2}`} style={cssVars({ width, height })} aria-hidden="true">
      <path d={d} fill={hollow ? "none" : "currentColor"} stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

function AfterSheet({ after, note, language }: { after: After; note?: string; language: Language }) {
  const { headline, words, years, days, reckoned } = after;
  return (
    <StillSheet note={note}>
      <div className={css.after}>
        <Part as="p" className={css.headline} name="headline">
          {headline}
        </Part>
        <Years years={years} days={days} reckoned={reckoned ?? false} language={language} />
        <Part as="p" className={css.headline} name="after" wait={300}>
          {words}
        </Part>
      </div>
    </StillSheet>
  );
}
