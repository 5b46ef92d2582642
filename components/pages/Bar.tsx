import { storyAddress } from "@/story/format/addresses";
import { shareTitle } from "@/story/format/shareTitle";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { ChapterSheet } from "./ChapterSheet";
import styles from "./frame.module.css";
import { href } from "./href";

/** The bar under the thumb: chapters, the steps of the scene being read, the record, and the way to hand the page on. */
export function Bar({ story, chapter, where }: { story: Story; chapter?: Chapter; where?: string }) {
  const place = chapter && `Chapter ${chapter.number} of ${story.chapters.length}`;
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
          <span className="bar-place">{where ?? place}</span>
          <span className="bar-steps" hidden>
            <button type="button" data-go="-1" aria-label="Previous step">
              ‹
            </button>
            <span>
              {place && <small>{place}</small>}
              Step <span data-count />
            </span>
            <button type="button" data-go="1" aria-label="Next step">
              ›
            </button>
          </span>
          <span className={styles.barEnd}>
            <a className={styles.barRecord} href={href(storyAddress(story.id, "record/"))}>
              Record
            </a>
            <share-button data-title={chapter && shareTitle(story, chapter)}>
              <button type="button" data-do="share">
                Share
              </button>
              <span role="status" />
            </share-button>
          </span>
        </nav>
      </story-bar>
      <ChapterSheet story={story} current={chapter?.slug} />
    </>
  );
}
