import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { Marks } from "./Marks";
import type { Report, Row, SeriesState } from "./SeriesState";
import css from "./series.module.css";
import { shareOf } from "./shareOf";

/** One step of a series, drawn: rows of marks, one for each time, and the line that runs along their ends. */
export function SeriesStill({ state: { title, across, rows, slip, notes, noteLines } }: { state: SeriesState }) {
  return (
    <StillSheet title={title}>
      {rows.map((row) => (
        <Time key={row.moment} row={row} across={across} />
      ))}
      {slip && (
        <div className={css.slot} style={cssVars({ lines: slip.lines })}>
          {slip.reports.length > 0 ? (
            <div className={css.slip}>
              <Part as="p" name="slip" className={css.time}>
                {slip.label}
              </Part>
              <Labels reports={slip.reports} />
            </div>
          ) : (
            <div className={css.kept} />
          )}
        </div>
      )}
      <Part as="p" className={css.note} name={`note:${notes.join(" ")}`} style={cssVars({ lines: noteLines })}>
        {notes.join(" ")}
      </Part>
    </StillSheet>
  );
}

/** What was reported at one time: who said what, and as many marks; along their end the line, which goes on where a later row is told. */
function Time({ row, across }: { row: Row; across: number }) {
  const { moment, time, lines, reports, bands, on } = row;
  return (
    <div className={css.row} style={cssVars({ lines })} data-bent={row.joint?.bent ? "" : undefined}>
      {reports.length > 0 ? (
        <>
          <Joint row={row} across={across} />
          <div className={css.told}>
            <Risers row={row} across={across} name="line" />
            <div className={css.labels}>
              <Part as="p" name={`time:${moment}`} className={css.time} wait={500} take={200}>
                {time}
              </Part>
              <Labels reports={reports} />
            </div>
            <Marks name={moment} bands={bands} across={across} />
          </div>
          {on.length > 0 && (
            <div className={css.on}>
              <Risers
                row={{ ...row, reports: reports.filter(({ claim }) => on.includes(claim)) }}
                across={across}
                name="on"
              />
            </div>
          )}
        </>
      ) : (
        <div className={css.kept} />
      )}
    </div>
  );
}

function Labels({ reports }: { reports: Report[] }) {
  return reports.map(({ claim, figure, who, now }) => (
    <Part
      as="p"
      key={claim}
      name={`flag:${claim}`}
      className={css.flag}
      data-told={now ? "now" : undefined}
      wait={500}
      take={200}
    >
      <b>{figure}</b> <span>{who}</span>
    </Part>
  ));
}

/** Where reports end: a line for each, solid where its marks are. */
function Risers({ row: { reports, bands }, across, name }: { row: Row; across: number; name: "line" | "on" }) {
  const ends = [...new Map(reports.map((report) => [report.end, report])).values()];
  return ends.map(({ claim, end }) => (
    <Part
      as="i"
      key={claim}
      name={`${name}:${claim}`}
      className={css.riser}
      data-hollow={isHollowAt(end, bands) ? "" : undefined}
      style={cssVars({ x: shareOf(end, across) })}
      wait={300}
      take={200}
    />
  ));
}

const isHollowAt = (end: number, bands: Row["bands"]) => bands.some(({ to, solid }) => to === end && !solid);

/** How the line comes from the row above: along a ledge, or bent back. */
function Joint({ row: { moment, joint }, across }: { row: Row; across: number }) {
  if (!joint) return <div className={css.joint} />;
  return (
    <div className={css.joint}>
      {joint.pieces.map(({ from, to, solid }) => (
        <Part
          as="i"
          key={from}
          name={`ledge:${moment}:${from}`}
          className={joint.bent ? css.bend : css.ledge}
          data-hollow={solid || joint.bent ? undefined : ""}
          style={cssVars({ x: shareOf(from, across), wide: shareOf(to, across) - shareOf(from, across) })}
          wait={300}
          take={200}
        />
      ))}
    </div>
  );
}
