import type { ReactNode } from "react";
import styles from "./frame.module.css";

/** What a reader should know before going on: plain words, nothing to click away. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <section className={styles.notice}>{children}</section>
);
