import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { Contact } from "./Contact";
import { CorrectionList } from "./CorrectionList";
import styles from "./pages.module.css";
import { Strip } from "./Strip";

/** What was changed after a story was published, and why. */
export function CorrectionsPage({ story }: { story: Story }) {
  return (
    <div className="page">
      <Strip story={story} where="Corrections" />
      <main className={`column ${styles.record}`}>
        <h1>Corrections</h1>
        {story.corrections.length > 0 ? (
          <CorrectionList story={story} corrections={story.corrections} />
        ) : (
          <p>Nothing has been corrected in this story so far.</p>
        )}
        <p>
          <Contact story={story} />
        </p>
      </main>
      <Bar story={story} where="Corrections" />
    </div>
  );
}
