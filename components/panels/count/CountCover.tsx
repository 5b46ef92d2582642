import { Fragment } from "react";
import { cssVars } from "@/components/panels/cssVars";
import { columnRows, fieldRows, marksBox, type Rows } from "@/components/panels/ruled/marksPath";
import { Band } from "./Band";
import { blocksOn } from "./blocksOn";
import type { Block, CountState } from "./CountState";
import { CountStill } from "./CountStill";
import styles from "./cover.module.css";
import { Signed } from "./Signed";

/** Marks in a row: more than in a scene, and most where a cover is low. A page that has more keeps its own. */
const covers = { narrow: columnRows(24), wide: fieldRows(24), low: fieldRows(32) };

/** One page of marks on a story's cover, under the cover's own words: a bracket holds all that the last line counts. Any other page is drawn as in its scene. */
export function CountCover({ state, caption }: { state: CountState; caption: string }) {
  const { page, sums } = state;
  if (page.kind !== "marks") return <CountStill state={state} />;
  const blocks = blocksOn(page);
  const ways = Object.entries(covers).map(([way, rows]) => ({
    way,
    rows: { ...rows, row: Math.max(page.row, rows.row) },
  }));
  const words = { flags: blocks.reduce((sum, { flags }) => sum + flags.length, 0), lines: blocks.length };
  const heights = Object.fromEntries(ways.map(({ way, rows }) => [way, heightOf(blocks, rows)]));
  return (
    <div className={styles.cover} style={cssVars({ ...words, ...heights })}>
      <p className={styles.head}>
        <b>{caption}</b> {sums && <span>{sums}</span>}
      </p>
      <div className={styles.field}>
        {blocks.map(({ name, marks, solid, flags }) => (
          <Fragment key={name}>
            {marks > 0 &&
              ways.map(({ way, rows }) => (
                <Band key={way} className={styles[way]} marks={marks} solid={solid} rows={rows} name={`band:${name}`} />
              ))}
            <Signed flags={flags} />
          </Fragment>
        ))}
        {blocks.length > 1 && <i className={styles.bracket} />}
      </div>
    </div>
  );
}

/** How high all marks are by their width. */
const heightOf = (blocks: Block[], rows: Rows) =>
  blocks.reduce((sum, { marks }) => {
    const { width, height } = marksBox(marks, rows);
    return sum + height / width;
  }, 0);
