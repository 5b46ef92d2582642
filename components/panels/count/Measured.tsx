import { Part } from "@/components/panels/Part";
import { Edge } from "@/components/panels/ruled/Edge";
import type { Flag } from "./Flag";
import styles from "./ruled.module.css";

/** What another report comes to among the marks of `of`: a line as for its own question, fainter, as it answers another. */
export function Measured({ flag: { claim, hedge, figure, who }, of }: { flag: Flag; of: string }) {
  return (
    <div className={`${styles.signed} ${styles.measured}`}>
      <Edge hedge={hedge} name={`line:${claim} in ${of}`} />
      <Part as="p" name={`against:${claim} in ${of}`} wait={500} take={200} className={styles.flag}>
        <b>{figure}</b> <span>{who}</span>
      </Part>
    </div>
  );
}
