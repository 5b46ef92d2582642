import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { AccountsTable } from "./AccountsTable";
import styles from "./prose.module.css";

type Props = { topics: Story["topics"]; story: Story; id?: string };

/** Every account of one or more topics, folded: many rows, which a reader opens where they want them. */
export function Differ({ topics, story, id }: Props) {
  const say = sayIn(story.language);
  const count = topics.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <details className={styles.differ}>
      <summary>
        {say("accounts.summary", { topics: topics.map(({ label }) => label).join(say("list.comma")), count })}
      </summary>
      <p className="caption">{say("accounts.order")}</p>
      <AccountsTable topics={topics} story={story} id={id} />
    </details>
  );
}
