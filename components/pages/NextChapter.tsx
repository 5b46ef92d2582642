import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import styles from "./frame.module.css";
import { href } from "./href";

/** The way on: the next chapter, or after the last one the record of all claims. */
export function NextChapter({ story, chapter }: { story: Story; chapter: Chapter }) {
  const say = sayIn(story.language);
  const count = story.chapters.length;
  const next = story.chapters[chapter.number];
  const [path, label, title, dek] = next
    ? [`${next.slug}/`, say("chapter.next", { number: next.number, count }), next.title, next.dek]
    : ["record/", say("chapter.last"), say("record"), say("chapter.last.record")];
  return (
    <nav aria-label={say("chapter.next.label")}>
      <a className={styles.next} rel="next" href={href(storyAddress(story.id, path))}>
        <span className="caption">{label}</span>
        <strong>{title}</strong>
        <span className="caption">{dek}</span>
      </a>
    </nav>
  );
}
