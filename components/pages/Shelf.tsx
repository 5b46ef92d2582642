import { sayWith } from "@/components/panels/sayWith";
import { content } from "@/components/prose/content";
import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { keepTogether } from "@/story/format/keepTogether";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { site } from "@/story/site/site";
import { CoverStill } from "./CoverStill";
import styles from "./cover.module.css";
import { href } from "./href";
import { LanguageSwitch } from "./LanguageSwitch";

/** All stories of this site, under its name: each with the drawing of its cover. */
export function Shelf({ stories }: { stories: Story[] }) {
  return (
    <main className={`${content} ${styles.shelf}`}>
      <header className={styles.masthead}>
        <h1>{site.name}</h1>
        <p>{sayIn(site.language)("site.about")}</p>
      </header>
      <ul>
        {stories.map((story) => (
          <StoryOnShelf key={story.id} story={story} />
        ))}
      </ul>
    </main>
  );
}

function StoryOnShelf({ story }: { story: Story }) {
  const { id, title, dek, place, published, language, cover } = story;
  return (
    <li lang={language} className={styles.cover}>
      <p className={styles.place}>
        {sayWith(language, "shelf.published", {
          place,
          day: (
            <time key="day" dateTime={published}>
              {formatDay(published, language)}
            </time>
          ),
        })}
        <LanguageSwitch story={story} path="" className={styles.languages} />
      </p>
      <h2>
        <a href={href(storyAddress(id))}>{keepTogether(title)}</a>
      </h2>
      <p className={styles.dek}>{dek}</p>
      {cover && <CoverStill cover={cover} language={language} />}
    </li>
  );
}
