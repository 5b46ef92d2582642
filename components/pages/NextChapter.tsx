import { storyAddress } from "@/story/format/addresses";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import styles from "./frame.module.css";
import { href } from "./href";

/** The way on: the next chapter, or after the last one the record of all claims. */
export function NextChapter({ story, chapter }: { story: Story; chapter: Chapter }) {
  const next = story.chapters[chapter.number];
  const [path, label, title, dek] = next
    ? [`${next.slug}/`, `Next, ${next.number} of ${story.chapters.length}`, next.title, next.dek]
    : ["record/", "After the last chapter", "The record", "Every claim of this story, with who said it and where."];
  return (
    <nav aria-label="Next">
      <a className={styles.next} rel="next" href={href(storyAddress(story.id, path))}>
        <span className="caption">{label}</span>
        <strong>{title}</strong>
        <span className="caption">{dek}</span>
      </a>
    </nav>
  );
}
