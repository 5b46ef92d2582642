import { content } from "@/components/prose/content";
import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { keepTogether } from "@/story/format/keepTogether";
import type { Story } from "@/story/model/story";
import { ChapterList } from "./ChapterList";
import { Contact } from "./Contact";
import { CoverStill } from "./CoverStill";
import styles from "./cover.module.css";
import { href } from "./href";
import { Notice } from "./Notice";

/** The first page of a story: on its first screen what it is, one drawing that states its method, and the way in. */
export function Cover({ story }: { story: Story }) {
  const first = story.chapters[0];
  const day = formatDay(story.date, story.language);
  return (
    <div className="page" data-story={href(storyAddress(story.id))}>
      <main className={content}>
        <header className={styles.cover}>
          <p className={styles.place}>{story.title.includes(day) ? story.place : `${story.place}, ${day}`}</p>
          <h1>{keepTogether(story.title)}</h1>
          <p className={styles.dek}>{story.dek}</p>
          {story.cover && <CoverStill cover={story.cover} />}
          {first && (
            <a className={styles.start} rel="next" href={href(storyAddress(story.id, `${first.slug}/`))}>
              Start: {first.title}
            </a>
          )}
          <story-resume />
        </header>
        <div className={`column ${styles.under}`}>
          <ChapterList story={story} />
          <section>
            <h2>How we count</h2>
            {story.method.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          {story.notice && <Notice>{story.notice}</Notice>}
          <nav className={styles.more} aria-label="More of this story">
            <a href={href(storyAddress(story.id, "all/"))}>All chapters on one page</a>
            <a href={href(storyAddress(story.id, "record/"))}>The record of claims</a>
            <a href={href(storyAddress(story.id, "sources/"))}>Sources</a>
            <a href={href(storyAddress(story.id, "corrections/"))}>Corrections</a>
            <a href={href("/")}>All stories</a>
          </nav>
          <p className="caption">
            Published <time dateTime={story.published}>{formatDay(story.published, story.language)}</time>.{" "}
            <Contact story={story} />
          </p>
        </div>
      </main>
    </div>
  );
}
