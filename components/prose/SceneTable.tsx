import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Scene } from "@/story/model/scene";
import styles from "./prose.module.css";

type Props = { scene: Scene; language: Language };

/** The scene for readers who would rather have rows than a drawing: one row a step. */
export function SceneTable({ scene: { id, title, table }, language }: Props) {
  const say = sayIn(language);
  return (
    <details className={styles.sceneTable}>
      <summary>{say("scene.table", { scene: title })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways. */}
      <section className={styles.scroll} aria-label={say("scene.table.label", { scene: title })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={`${id} ${row[0]}`}>
                {row.map((cell, index) => (
                  <td key={table.columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
