import { Aliases } from "@/components/prose/Aliases";
import { ClaimSheet } from "@/components/prose/ClaimSheet";
import { Prose } from "@/components/prose/Prose";
import { proseTags } from "@/components/prose/proseTags";
import { storyAddress } from "@/story/format/addresses";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { ChapterEnd } from "./ChapterEnd";
import { Contact } from "./Contact";
import { href } from "./href";
import { LeftPlaces } from "./LeftPlaces";
import { NextChapter } from "./NextChapter";
import styles from "./pages.module.css";
import { RecentCorrections } from "./RecentCorrections";
import { Strip } from "./Strip";

/** One chapter: its narrative with its scenes, then what is not known, its sources and the way on. */
export function ChapterPage({ story, chapter }: { story: Story; chapter: Chapter }) {
  const first = story.chapters[0];
  const { slug, number, title, dek, minutes } = chapter;
  return (
    <div className="page" data-story={href(storyAddress(story.id))}>
      <a className="skip" href="#text">
        Skip to the text
      </a>
      <Strip story={story} where={`${number} of ${story.chapters.length}`} />
      <main>
        <article className={styles.chapter} data-chapter={slug}>
          <header className={`column ${styles.head}`}>
            <p className={styles.chapterNumber}>{number}</p>
            <Aliases ids={story.aliases.get(slug)} />
            <h1 id={slug}>{title}</h1>
            <p className={styles.dek}>{dek}</p>
            <p className="caption">
              {minutes} min.{" "}
              {first && number > 1 && (
                <a href={href(storyAddress(story.id, `${first.slug}/`))}>Start at the beginning</a>
              )}
            </p>
            <story-resume data-chapter={slug} />
            <LeftPlaces story={story} places={chapter.left} />
            <RecentCorrections story={story} chapter={chapter} />
          </header>
          <div className={styles.prose} id="text">
            <Prose body={chapter.body} tags={proseTags(story, chapter)} />
          </div>
        </article>
        <ChapterEnd story={story} chapter={chapter} />
      </main>
      <NextChapter story={story} chapter={chapter} />
      <footer className="column caption">
        <Contact story={story} />
      </footer>
      <Bar story={story} chapter={chapter} />
      <ClaimSheet story={story} />
    </div>
  );
}
