import { href } from "@/components/pages/href";
import { dataAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { DataRows, Scene, Table } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import styles from "./prose.module.css";

/** Rows of data that a page holds at most; longer ones are fetched as a file. */
const MOST = 40;

/** The scene for readers who would rather have rows than a drawing: one row a step, and the data that were drawn, if any. */
export function SceneTable({ scene: { id, title, table }, story }: { scene: Scene; story: Story }) {
  const say = sayIn(story.language);
  const { data } = table;
  return (
    <details className={styles.sceneTable}>
      <summary>{say("scene.table", { scene: title })}</summary>
      <Rows table={table} label={say("scene.table.label", { scene: title })} />
      {data && <Data data={data} scene={id} story={story} />}
    </details>
  );
}

function Data({ data, scene, story }: { data: DataRows; scene: string; story: Story }) {
  const say = sayIn(story.language);
  return (
    <>
      {data.rows.length <= MOST && <Rows table={data} label={say("scene.data.label")} />}
      <p>
        <a href={href(dataAddress(story.id, scene))} download>
          {say("scene.data", { rows: data.rows.length })}
        </a>
      </p>
    </>
  );
}

function Rows({ table: { columns, rows }, label }: { table: Table; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls sideways.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(" ")}>
              {row.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
