import { content } from "@/components/prose/content";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { CorrectionList } from "./CorrectionList";
import styles from "./pages.module.css";
import { Strip } from "./Strip";
import { WriteToUs } from "./WriteToUs";

/** What was changed after a story was published, and why. */
export function CorrectionsPage({ story }: { story: Story }) {
  return (
    <div className="page">
      <Strip story={story} where="Corrections" />
      <main className={`column ${content} ${styles.record}`}>
        <h1>Corrections</h1>
        {story.corrections.length > 0 ? (
          <section>
            <CorrectionList story={story} corrections={story.corrections} />
          </section>
        ) : (
          <p>Nothing has been corrected in this story so far.</p>
        )}
        <WriteToUs story={story} />
      </main>
      <Bar story={story} where="Corrections" />
    </div>
  );
}
