import { lay } from "@/components/panels/lay";
import { StillNotes } from "@/components/panels/still/StillNotes";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { StillTitle } from "@/components/panels/still/StillTitle";
import css from "./accounts.module.css";
import { type AccountsState, isTold, type Row } from "./states";

/**
 * The table of accounts at one step. The lines of rows yet to come are ruled but empty, so that a row is entered where
 * it will stay; its weight is set on the line, so that it is the same markup in every still.
 */
export function AccountsStill({ state }: { state: AccountsState }) {
  const { number, count, title, footer, columns, rows, note, room } = state;
  return (
    <StillSheet head={<StillTitle title={title} number={number} count={count} />} footer={footer}>
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
      <StillNotes notes={note ? [{ part: `note:${number}`, text: note }] : []} room={{ narrow: room, wide: room }} />
    </StillSheet>
  );
}

function Line({ row }: { row: Row }) {
  return (
    <div className={css.line} style={lay({ lines: row.lines })} data-told={row.told}>
      {isTold(row) && (
        <p className={css.row} data-part={`row:${row.id}`}>
          <span>{row.who}</span>
          <span>{row.route}</span>
          <span>{row.checked}</span>
        </p>
      )}
    </div>
  );
}
