import { storyAddress } from "@/story/format/addresses";
import { keepTogether } from "@/story/format/keepTogether";
import type { Story } from "@/story/model/story";
import { href } from "./href";
import styles from "./pages.module.css";

/** For readers whose address leads nowhere: every story with its chapters, as the page cannot know which one was meant. */
export function NotFoundPage({ stories }: { stories: Story[] }) {
  return (
    <main>
      <header className={styles.missing}>
        <div>
          <h1>There is no page here</h1>
          <p>
            The address may have been mistyped, or the page moved. <a href={href("/")}>All stories</a>, and their
            chapters:
          </p>
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
