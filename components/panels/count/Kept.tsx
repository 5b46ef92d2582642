import { marksBox, type Rows } from "@/components/panels/ruled/marksPath";
import styles from "./ruled.module.css";

type Props = { marks: number; rows: Rows; labels: number };

/** The place of marks and labels that a later step of the page adds: what is told now stands where it will stand then. */
export function Kept({ marks, rows, labels }: Props) {
  const { width, height } = marksBox(marks, rows);
  return (
    <>
      {marks > 0 && <svg aria-hidden className={styles.keptBand} viewBox={`0 0 ${width} ${height}`} />}
      <div className={styles.keptLabels}>
        <KeptLabels labels={labels} shared={labels > 1} />
      </div>
    </>
  );
}

export function KeptLabels({ labels, shared }: { labels: number; shared: boolean }) {
  return Array.from({ length: labels }, (_, index) => `label ${index}`).map((key) => (
    <p key={key} className={styles.flag} data-shared={shared ? "" : undefined}>
      <b>
        <br />
      </b>
      <span>
        <br />
      </span>
    </p>
  ));
}
