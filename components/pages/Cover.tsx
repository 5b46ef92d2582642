import { sayWith } from "@/components/panels/sayWith";
import { content } from "@/components/prose/content";
import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { keepTogether } from "@/story/format/keepTogether";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { ChapterList } from "./ChapterList";
import { Contact } from "./Contact";
import { CoverStill } from "./CoverStill";
import styles from "./cover.module.css";
import { href } from "./href";
import { LanguageSwitch } from "./LanguageSwitch";
import { Notice } from "./Notice";

/** The first page of a story: on its first screen what it is, one drawing that states its method, and the way in. */
export function Cover({ story }: { story: Story }) {
  const first = story.chapters[0];
  const { language, place } = story;
  const say = sayIn(language);
  const day = formatDay(story.date, language);
  const published = (
    <time key="day" dateTime={story.published}>
      {formatDay(story.published, language)}
    </time>
  );
  return (
    <div className="page" data-story={href(storyAddress(story.id))}>
      <main className={content}>
        <header className={styles.cover}>
          <p className={styles.place}>
            {story.title.includes(day) ? place : say("cover.where", { place, day })}
            <LanguageSwitch story={story} path="" className={styles.languages} />
          </p>
          <h1>{keepTogether(story.title)}</h1>
          <p className={styles.dek}>{story.dek}</p>
          {story.cover && <CoverStill cover={story.cover} language={language} />}
          {first && (
            <a className={styles.start} rel="next" href={href(storyAddress(story.id, `${first.slug}/`))}>
              {say("cover.start", { chapter: first.title })}
            </a>
          )}
          <story-resume
            data-to={say("resume.chapter", { chapter: "%0" })}
            data-step={say("resume.step", { chapter: "%0", step: "%1", count: "%2" })}
          />
        </header>
        <div className={`column ${styles.under}`}>
          <ChapterList story={story} />
          <section>
            <h2>{say("cover.method")}</h2>
            {story.method.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          {story.notice && <Notice>{story.notice}</Notice>}
          <nav className={styles.more} aria-label={say("cover.more")}>
            <a href={href(storyAddress(story.id, "all/"))}>{say("cover.all")}</a>
            <a href={href(storyAddress(story.id, "record/"))}>{say("cover.record")}</a>
            <a href={href(storyAddress(story.id, "sources/"))}>{say("sources")}</a>
            <a href={href(storyAddress(story.id, "corrections/"))}>{say("corrections")}</a>
            <a href={href("/")}>{say("cover.stories")}</a>
          </nav>
          <p className="caption">
            {sayWith(language, "cover.published", { day: published })} <Contact story={story} />
          </p>
        </div>
      </main>
    </div>
  );
}
