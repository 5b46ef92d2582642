import type { ReactNode } from "react";
import styles from "./prose.module.css";

/** A word from the editors, set apart from the narrative. */
export const Note = ({ children }: { children: ReactNode }) => (
  <aside className={styles.note} aria-label="Note">
    {children}
  </aside>
);
