import { sayWith } from "@/components/panels/sayWith";
import { storyAddress } from "@/story/format/addresses";
import { shareTitle } from "@/story/format/shareTitle";
import { sayIn } from "@/story/messages/sayIn";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { ChapterSheet } from "./ChapterSheet";
import styles from "./frame.module.css";
import { href } from "./href";

/** The bar under the thumb: chapters, the steps of the scene being read, the record, and the way to hand the page on. */
export function Bar({ story, chapter, where }: { story: Story; chapter?: Chapter; where?: string }) {
  const say = sayIn(story.language);
  const place = chapter && say("bar.chapter", { number: chapter.number, count: story.chapters.length });
  const at = <span key="at" data-count={say("step.at", { step: "%0", count: "%1" })} />;
  return (
    <>
      <story-bar className={styles.bar}>
        <div className={styles.progress} aria-hidden="true">
          {story.chapters.map(({ slug, number }) => (
            <span key={slug} data-reached={chapter && number <= chapter.number ? "" : undefined} />
          ))}
        </div>
        <nav className={styles.tools} aria-label={say("bar.label")}>
          <a className="bar-chapters" href={href(storyAddress(story.id, "#chapters"))}>
            {say("chapters")}
          </a>
          <span className="bar-place">{where ?? place}</span>
          <span className="bar-steps" hidden>
            <button type="button" data-go="-1" aria-label={say("step.previous")}>
              ‹
            </button>
            <span>
              {place && <small>{place}</small>}
              {sayWith(story.language, "bar.step", { at })}
            </span>
            <button type="button" data-go="1" aria-label={say("step.next")}>
              ›
            </button>
          </span>
          <span className={styles.barEnd}>
            <a className={styles.barRecord} href={href(storyAddress(story.id, "record/"))}>
              {say("bar.record")}
            </a>
            <share-button data-title={chapter && shareTitle(story, chapter)} data-said={say("link.copied")}>
              <button type="button" data-do="share">
                {say("share")}
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
