import { Part } from "@/components/panels/Part";
import { Edge } from "@/components/panels/ruled/Edge";
import { Figure } from "./Figure";
import type { Flag } from "./Flag";
import { KeptLabels } from "./Kept";
import styles from "./ruled.module.css";

type Props = {
  flags: Flag[];
  /** Labels that come at a later step. */
  kept?: number;
};

/**
 * Where a count stops: a line ruled across, and who signs under it. Several who stop at one figure share a straight line, and
 * each has a sample of the line he would have ruled.
 */
export function Signed({ flags, kept = 0 }: Props) {
  const [first, ...others] = flags;
  if (!first) return null;
  const shared = others.length + kept > 0;
  const alike = others.every(({ hedge }) => hedge === first.hedge);
  return (
    <div className={styles.signed}>
      <Edge hedge={alike ? first.hedge : "exact"} name={`line:${first.claim}`} />
      {flags.map((flag) => (
        <Part
          as="p"
          key={flag.claim}
          name={`flag:${flag.claim}`}
          wait={500}
          take={200}
          className={styles.flag}
          data-shared={shared ? "" : undefined}
        >
          {!alike && (
            <span className={styles.sample}>
              <Edge hedge={flag.hedge} />
            </span>
          )}
          <Figure>{flag.figure}</Figure> <span>{flag.who}</span>
        </Part>
      ))}
      <KeptLabels labels={kept} shared />
    </div>
  );
}
