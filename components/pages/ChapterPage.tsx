import { cardStepOf } from "@/components/cards/cardStepOf";
import { Aliases } from "@/components/prose/Aliases";
import { ClaimSheet } from "@/components/prose/ClaimSheet";
import { content } from "@/components/prose/content";
import { Prose } from "@/components/prose/Prose";
import { proseTags } from "@/components/prose/proseTags";
import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
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

/** One chapter: its narrative with its scenes, then what our sources do not tell, its sources and the way on. */
export function ChapterPage({ story, chapter }: { story: Story; chapter: Chapter }) {
  const say = sayIn(story.language);
  const first = story.chapters[0];
  const { slug, number, title, dek, minutes } = chapter;
  const card = cardStepOf(story, chapter);
  return (
    <div className="page" data-story={href(storyAddress(story.id))}>
      <a className="skip" href="#text">
        {say("skip")}
      </a>
      <Strip
        story={story}
        path={`${slug}/`}
        where={say("part.of", { number, count: story.chapters.length })}
        chapter={number}
      />
      <main>
        {/* Named so, and all in one section, reader views take the whole of it and not only the scene of most words. */}
        <article className={content} data-chapter={slug} id="text">
          <section className={styles.prose}>
            <header className={styles.head}>
              <Aliases ids={story.aliases.get(slug)} />
              <h1 id={slug}>{title}</h1>
              <p className={styles.dek}>{dek}</p>
              <p className="caption">
                {say("chapter.minutes", { minutes })}{" "}
                {first && number > 1 && (
                  <>
                    <a href={href(storyAddress(story.id, `${first.slug}/`))}>{say("chapter.first")}</a>.{" "}
                  </>
                )}
                {/* Who comes from a card looks for its figures. */}
                {card?.words.large && card.words.figures.length > 0 && (
                  <a href={`#${card.step.id}`}>{say("chapter.card", { words: card.words.large })}</a>
                )}
              </p>
              <story-resume
                data-chapter={slug}
                data-step={say("resume.here", { step: "%1", count: "%2" })}
                data-close={say("resume.close")}
              />
              <LeftPlaces story={story} places={chapter.left} />
              <RecentCorrections story={story} chapter={chapter} />
            </header>
            <Prose body={chapter.body} tags={proseTags(story, chapter)} />
            <ChapterEnd story={story} chapter={chapter} />
          </section>
        </article>
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
