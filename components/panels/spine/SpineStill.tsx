import { lay } from "@/components/panels/lay";
import { StillNotes } from "@/components/panels/still/StillNotes";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { StillTitle } from "@/components/panels/still/StillTitle";
import { COUNTED } from "./fit";
import css from "./spine.module.css";
import type { DayRow, SpineState, Told } from "./states";

/**
 * The spine at one step. Every day is there from the start, so that an entry comes where it will stay; its weight is
 * set on its seat, so that it is the same markup in every still.
 */
export function SpineStill({ state }: { state: SpineState }) {
  const { number, count, title, footer, days, rail, note, room } = state;
  return (
    <StillSheet head={<StillTitle title={title} number={number} count={count} />} footer={footer}>
      <div className={css.body}>
        <div className={css.days} style={lay({ lines: days.reduce((sum, { lines }) => sum + lines, 0) })}>
          {days.map((day) => (
            <Day key={day.day} row={day} />
          ))}
        </div>
        {rail && (
          <div className={css.rail} style={lay({ lines: rail.lines })}>
            <p className={css.date}>{rail.label}</p>
            <Entries entries={rail.entries} />
          </div>
        )}
      </div>
      <StillNotes notes={note ? [{ part: `note:${number}`, text: note }] : []} room={{ narrow: room, wide: room }} />
    </StillSheet>
  );
}

function Day({ row: { day, label, month, lines, entries, onward, reckoned } }: { row: DayRow }) {
  return (
    <div className={css.day} style={lay({ lines })} data-onward={onward}>
      <p className={css.date}>
        <span>{label}</span>
        {month && <span>{month}</span>}
      </p>
      <div className={css.node}>
        {entries.length > 0 && <span data-part={`day:${day}`} data-reckoned={reckoned || undefined} />}
      </div>
      <Entries entries={entries} />
    </div>
  );
}

function Entries({ entries }: { entries: Told[] }) {
  return (
    <div className={css.entries}>
      {entries.map(({ id, who, words, counted, told }) => (
        <div key={id} className={css.seat} data-told={told}>
          <p className={css.entry} data-part={`entry:${id}`}>
            <span>{who}:</span> {words}
            {counted && <span> {COUNTED}</span>}
          </p>
        </div>
      ))}
    </div>
  );
}
