import type { CSSProperties } from "react";
import css from "./accounts.module.css";
import { type AccountsState, isTold, type Row } from "./states";

/**
 * The table of accounts at one step. The lines of rows yet to come are ruled but empty, so that a row is entered where
 * it will stay; its weight is set on the line, so that it is the same markup in every still.
 */
export function AccountsStill({ state }: { state: AccountsState }) {
  const { number, count, title, footer, columns, rows, note, room } = state;
  return (
    <div className={css.accounts} style={lay({ room })}>
      <div className={css.sheet}>
        <p className={css.title}>
          <span>{title}</span>
          <span className={css.count}>
            {number} of {count}
          </span>
        </p>
        <p className={css.head}>
          <span>{columns.who}</span>
          <span>{columns.route}</span>
          <span>{columns.checked}</span>
        </p>
        <div className={css.rows}>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </div>
        <div className={css.note}>{note && <p data-part={`note:${number}`}>{note}</p>}</div>
        <p className={css.footer}>{footer}</p>
      </div>
    </div>
  );
}

function Line({ row }: { row: Row }) {
  return (
    <div className={css.line} style={lay({ lines: row.lines })} data-told={row.told}>
      {isTold(row) && (
        <p className={css.row} data-part={`row:${row.id}`}>
          <b>{row.who}</b>
          <span>{row.route}</span>
          <i>{row.checked}</i>
        </p>
      )}
    </div>
  );
}

/** The numbers that the style sheet lays the table out by, as custom properties. */
function lay(numbers: Record<string, number>): CSSProperties {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`--${name}`, value]));
}
