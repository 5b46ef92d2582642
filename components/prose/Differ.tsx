import type { Story } from "@/story/model/story";
import { AccountsTable } from "./AccountsTable";
import styles from "./prose.module.css";

type Props = { topics: Story["topics"]; story: Story; id?: string };

/** Every account of one or more topics, folded: many rows, which a reader opens where they want them. */
export function Differ({ topics, story, id }: Props) {
  const count = topics.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <details className={styles.differ}>
      <summary>
        {topics.map(({ label }) => label).join(", ")}: every account, {count} in all
      </summary>
      <p className="caption">
        First the figure that stands, then the others by size; words last. An outline: disputed, not verified or
        overtaken.
      </p>
      <AccountsTable topics={topics} story={story} id={id} />
    </details>
  );
}
