import { AccountsTable } from "@/components/prose/AccountsTable";
import { content } from "@/components/prose/content";
import { storyAddress } from "@/story/format/addresses";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { href } from "./href";
import styles from "./pages.module.css";
import { Strip } from "./Strip";

/** Every claim of a story, by topic. */
export function RecordIndex({ story }: { story: Story }) {
  const topics = story.topics.filter(({ claims }) => claims.length > 0);
  return (
    <div className="page">
      <Strip story={story} where="The record" />
      <main className={`column ${content} ${styles.record}`}>
        <h1>The record</h1>
        <p className={styles.dek}>
          Every claim of this story: {story.claims.size} entries. Each says who said it, when, and in which source.
        </p>
        <p className="caption">
          Download every figure as{" "}
          <a href={href(storyAddress(story.id, "claims.csv"))} download={`${story.id}.csv`}>
            CSV
          </a>{" "}
          or{" "}
          <a href={href(storyAddress(story.id, "claims.json"))} download={`${story.id}.json`}>
            JSON
          </a>
          .
        </p>
        <nav aria-label="Topics">
          <ul className={styles.topics}>
            {topics.map(({ id, label, claims }) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a> {claims.length}
              </li>
            ))}
          </ul>
        </nav>
        {topics.map((topic) => (
          <AccountsTable key={topic.id} id={topic.id} topics={[topic]} story={story} />
        ))}
      </main>
      <Bar story={story} where="The record" />
    </div>
  );
}
