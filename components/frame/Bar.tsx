import { storyAddress } from "@/story/format/addresses";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { ChapterSheet } from "./ChapterSheet";
import styles from "./frame.module.css";
import { href } from "./href";

/** The bar under the thumb: chapters, the steps of the scene being read, the record. */
export function Bar({ story, chapter, where }: { story: Story; chapter?: Chapter; where?: string }) {
  return (
    <>
      <story-bar className={styles.bar}>
        <div className={styles.progress} aria-hidden="true">
          {story.chapters.map(({ slug, number }) => (
            <span key={slug} data-reached={chapter && number <= chapter.number ? "" : undefined} />
          ))}
        </div>
        <nav className={styles.tools} aria-label="In this story">
          <a className="bar-chapters" href={href(storyAddress(story.id, "#chapters"))}>
            Chapters
          </a>
          <span className="bar-place">
            {where ?? (chapter && `Chapter ${chapter.number} of ${story.chapters.length}`)}
          </span>
          <span className="bar-steps" hidden>
            <button type="button" data-go="-1" aria-label="Previous step">
              ‹
            </button>
            <span>
              Step <span data-count />
            </span>
            <button type="button" data-go="1" aria-label="Next step">
              ›
            </button>
          </span>
          <a href={href(storyAddress(story.id, "record/"))}>Record</a>
        </nav>
      </story-bar>
      <ChapterSheet story={story} current={chapter?.slug} />
    </>
  );
}
