import type { ReactNode } from "react";
import styles from "./prose.module.css";

/** A word from the editors, set apart from the narrative. Reader views drop every <aside>. */
export const Note = ({ children }: { children: ReactNode }) => (
  <section className={styles.note} role="note" aria-label="Note">
    {children}
  </section>
);
