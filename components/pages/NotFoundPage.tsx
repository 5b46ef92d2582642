import { sayWith } from "@/components/panels/sayWith";
import { storyAddress } from "@/story/format/addresses";
import { keepTogether } from "@/story/format/keepTogether";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { site } from "@/story/site/site";
import { href } from "./href";
import styles from "./pages.module.css";

/** For readers whose address leads nowhere: every story with its chapters, as the page cannot know which one was meant. */
export function NotFoundPage({ stories }: { stories: Story[] }) {
  const { language } = site;
  const say = sayIn(language);
  const all = (
    <a key="stories" href={href("/")}>
      {say("cover.stories")}
    </a>
  );
  return (
    <main>
      <header className={styles.missing}>
        <div>
          <h1>{say("missing.title")}</h1>
          <p>{sayWith(language, "missing.why", { stories: all })}</p>
        </div>
      </header>
      <ul className={`column ${styles.shelf}`}>
        {stories.map(({ id, title, dek, language, chapters }) => (
          <li key={id} lang={language}>
            <h2>
              <a href={href(storyAddress(id))}>{keepTogether(title)}</a>
            </h2>
            <p>{dek}</p>
            <ol className={styles.lost}>
              {chapters.map((chapter) => (
                <li key={chapter.slug}>
                  <a href={href(storyAddress(id, `${chapter.slug}/`))}>{chapter.title}</a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </main>
  );
}
