import { content } from "@/components/prose/content";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { CorrectionList } from "./CorrectionList";
import styles from "./pages.module.css";
import { Strip } from "./Strip";
import { WriteToUs } from "./WriteToUs";

/** What was changed after a story was published, and why. */
export function CorrectionsPage({ story }: { story: Story }) {
  const say = sayIn(story.language);
  return (
    <div className="page">
      <Strip story={story} path="corrections/" where={say("corrections")} />
      <main className={`column ${content} ${styles.record}`}>
        <h1>{say("corrections")}</h1>
        {story.corrections.length > 0 ? (
          <section>
            <CorrectionList story={story} corrections={story.corrections} />
          </section>
        ) : (
          <p>{say("corrections.none")}</p>
        )}
        <WriteToUs story={story} />
      </main>
      <Bar story={story} where={say("corrections")} />
    </div>
  );
}
