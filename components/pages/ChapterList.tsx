import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import styles from "./frame.module.css";
import { href } from "./href";
import { LackingChapters } from "./LackingChapters";

/** All chapters with their reading time. The one being read is named, not linked. */
export function ChapterList({ story, current }: { story: Story; current?: string }) {
  const say = sayIn(story.language);
  return (
    <nav className={styles.chapters} id="chapters" aria-label={say("chapters")}>
      <story-ticks data-read={say("chapters.read")}>
        <ol>
          {story.chapters.map(({ slug, number, title, dek, minutes }) => (
            <li key={slug}>
              <span className={styles.number}>{number}</span>
              <a
                href={href(storyAddress(story.id, `${slug}/`))}
                data-chapter={slug}
                aria-current={slug === current ? "page" : undefined}
              >
                {title}
              </a>
              <span className="caption">{say("chapters.about", { minutes, dek })}</span>
            </li>
          ))}
        </ol>
      </story-ticks>
      <LackingChapters story={story} />
    </nav>
  );
}
