import { sayWith } from "@/components/panels/sayWith";
import { AccountsTable } from "@/components/prose/AccountsTable";
import { content } from "@/components/prose/content";
import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { href } from "./href";
import styles from "./pages.module.css";
import { Strip } from "./Strip";

/** Every claim of a story, by topic. */
export function RecordIndex({ story }: { story: Story }) {
  const say = sayIn(story.language);
  const file = (name: string, ending: string) => (
    <a key={ending} href={href(storyAddress(story.id, `claims.${ending}`))} download={`${story.id}.${ending}`}>
      {name}
    </a>
  );
  const topics = story.topics.filter(({ claims }) => claims.length > 0);
  return (
    <div className="page">
      <Strip story={story} path="record/" where={say("record")} />
      <main className={`column ${content} ${styles.record}`}>
        <h1>{say("record")}</h1>
        <p className={styles.dek}>{say("record.dek", { count: story.claims.size })}</p>
        <p className="caption">
          {sayWith(story.language, "record.download", { csv: file("CSV", "csv"), json: file("JSON", "json") })}
        </p>
        <nav aria-label={say("record.topics")}>
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
      <Bar story={story} where={say("record")} />
    </div>
  );
}
