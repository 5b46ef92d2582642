import { lay } from "@/components/panels/lay";
import { formatNumber } from "@/story/format/formatNumber";
import type { Band, Field as FieldState } from "./CountState";
import styles from "./count.module.css";
import { dotsPath } from "./dotsPath";

type Props = { field: FieldState; question: string };

/** The field of marks over its axis. The pale marks are no part that moves: all of them are always there, and bands only come in on top. */
export function Field({ field, question }: Props) {
  const { rows, columns, marks, span, ticks } = field;
  const viewBox = `0 0 ${columns} ${rows}`;
  return (
    <>
      <div className={styles.field} style={lay({ rows, columns })}>
        <svg aria-hidden viewBox={viewBox} preserveAspectRatio="none">
          <path d={dotsPath(0, marks, rows)} />
        </svg>
        {field.bands.map((band) => (
          <svg
            key={band.to}
            aria-hidden
            viewBox={viewBox}
            preserveAspectRatio="none"
            data-part={`band:${question}:${band.kind}:${band.from}-${band.to}`}
          >
            <Dots band={band} rows={rows} />
          </svg>
        ))}
      </div>
      <div className={styles.axis}>
        {ticks.map((tick) => (
          <span key={tick} className={tick === span ? styles.edge : undefined} style={lay({ at: tick / span })}>
            {formatNumber(tick)}
          </span>
        ))}
      </div>
    </>
  );
}

/** A hollow mark is a solid one with a smaller dot of the ground on it. */
function Dots({ band, rows }: { band: Band; rows: number }) {
  const d = dotsPath(band.from, band.to, rows);
  switch (band.kind) {
    case "solid":
      return <path className={styles.ink} d={d} />;
    case "hollow":
      return (
        <>
          <path className={styles.ink} d={d} />
          <path className={styles.hole} d={d} />
        </>
      );
  }
}
