import { content } from "@/components/prose/content";
import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { keepTogether } from "@/story/format/keepTogether";
import type { Story } from "@/story/model/story";
import { site } from "@/story/site/site";
import { CoverStill } from "./CoverStill";
import styles from "./cover.module.css";
import { href } from "./href";

/** All stories of this site, under its name: each with the drawing of its cover. */
export function Shelf({ stories }: { stories: Story[] }) {
  return (
    <main className={`${content} ${styles.shelf}`}>
      <header className={styles.masthead}>
        <h1>{site.name}</h1>
        <p>{site.about}</p>
      </header>
      <ul>
        {stories.map(({ id, title, dek, place, published, language, cover }) => (
          <li key={id} lang={language} className={styles.cover}>
            <p className={styles.place}>
              {place}, published <time dateTime={published}>{formatDay(published, language)}</time>
            </p>
            <h2>
              <a href={href(storyAddress(id))}>{keepTogether(title)}</a>
            </h2>
            <p className={styles.dek}>{dek}</p>
            {cover && <CoverStill cover={cover} />}
          </li>
        ))}
      </ul>
    </main>
  );
}
