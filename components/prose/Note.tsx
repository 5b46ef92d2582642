import type { ReactNode } from "react";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import styles from "./prose.module.css";

/** A word from the editors, set apart from the narrative. Reader views drop every <aside>. */
export const Note = ({ language, children }: { language: Language; children: ReactNode }) => (
  <section className={styles.note} role="note" aria-label={sayIn(language)("note")}>
    {children}
  </section>
);
