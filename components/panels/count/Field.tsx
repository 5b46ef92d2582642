import { Fragment } from "react";
import type { Rows } from "@/components/panels/ruled/marksPath";
import { Band } from "./Band";
import type { Block } from "./CountState";
import { Kept } from "./Kept";
import { Measured } from "./Measured";
import styles from "./ruled.module.css";
import { Signed } from "./Signed";

type Props = {
  blocks: Block[];
  rows: Rows;
};

/** Marks and the lines ruled under them, from the top down, on a ruled page. */
export function Field({ blocks, rows }: Props) {
  return (
    <div className={styles.field}>
      {blocks.map(({ name, marks, solid, flags, kept, against }) => {
        if (flags.length === 0) return <Kept key={name} marks={marks} rows={rows} labels={kept} />;
        const before = against?.marks ?? 0;
        return (
          <Fragment key={name}>
            {against && (
              <>
                <Band marks={before} solid={solid} rows={rows} name={`band:${name}, to ${before}`} />
                <Measured flag={against.flag} of={name} />
              </>
            )}
            {marks > before && <Band marks={marks - before} solid={solid} rows={rows} name={`band:${name}`} />}
            <Signed flags={flags} kept={kept} />
          </Fragment>
        );
      })}
    </div>
  );
}
