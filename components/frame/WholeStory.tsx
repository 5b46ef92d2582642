import type { ComponentProps } from "react";
import { Aliases } from "@/components/prose/Aliases";
import { ClaimSheet } from "@/components/prose/ClaimSheet";
import { Prose } from "@/components/prose/Prose";
import { proseTags } from "@/components/prose/proseTags";
import { storyAddress } from "@/story/format/addresses";
import { keepTogether } from "@/story/format/keepTogether";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { ChapterEnd } from "./ChapterEnd";
import { Contact } from "./Contact";
import { href } from "./href";
import styles from "./pages.module.css";
import { Strip } from "./Strip";

/** A chapter's headings stand one level lower where the chapter itself is a part of the page. */
const lowered = {
  h2: ({ children, id }: ComponentProps<"h2">) => (
    <h3 className={styles.lowered} id={id}>
      {children}
    </h3>
  ),
  h3: ({ children, id }: ComponentProps<"h3">) => <h4 id={id}>{children}</h4>,
};

/** The whole story in one continuous scroll; also the edition to print. */
export function WholeStory({ story }: { story: Story }) {
  return (
    <div className="page" data-story={href(storyAddress(story.id))}>
      <Strip story={story} where="All chapters" />
      <main>
        <header className={`column ${styles.head}`}>
          <p className={styles.place}>{story.place}</p>
          <h1>{keepTogether(story.title)}</h1>
          <p className={styles.dek}>{story.dek}</p>
          {story.method.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </header>
        {story.chapters.map((chapter) => (
          <article className={styles.chapter} key={chapter.slug} data-chapter={chapter.slug}>
            <header className={`column ${styles.head}`}>
              <p className={styles.chapterNumber}>{chapter.number}</p>
              <Aliases ids={story.aliases.get(chapter.slug)} />
              <h2 className={styles.part} id={chapter.slug}>
                {chapter.title}
              </h2>
              <p className={styles.dek}>{chapter.dek}</p>
            </header>
            <div className={styles.prose}>
              <Prose body={chapter.body} tags={{ ...proseTags(story, chapter), ...lowered }} />
            </div>
            <ChapterEnd story={story} chapter={chapter} heading="h3" />
          </article>
        ))}
      </main>
      <footer className="column caption">
        <Contact story={story} />
      </footer>
      <Bar story={story} where="All chapters" />
      <ClaimSheet story={story} />
    </div>
  );
}
