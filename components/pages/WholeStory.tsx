import type { ComponentProps } from "react";
import { Aliases } from "@/components/prose/Aliases";
import { ClaimSheet } from "@/components/prose/ClaimSheet";
import { content } from "@/components/prose/content";
import { Heading } from "@/components/prose/Heading";
import { Prose } from "@/components/prose/Prose";
import { proseTags } from "@/components/prose/proseTags";
import { storyAddress } from "@/story/format/addresses";
import { keepTogether } from "@/story/format/keepTogether";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { ChapterEnd } from "./ChapterEnd";
import { Contact } from "./Contact";
import { href } from "./href";
import styles from "./pages.module.css";
import { SourceList } from "./SourceList";
import { Strip } from "./Strip";

/** A chapter's headings stand one level lower where the chapter itself is a part of the page. */
const lowered = {
  h2: ({ id, children }: ComponentProps<"h2">) => Heading({ as: "h3", className: styles.lowered, id, children }),
  h3: ({ id, children }: ComponentProps<"h3">) => Heading({ as: "h4", id, children }),
};

/** The whole story in one continuous scroll; also the edition to print. */
export function WholeStory({ story }: { story: Story }) {
  const say = sayIn(story.language);
  return (
    <div className="page" data-story={href(storyAddress(story.id))}>
      <Strip story={story} path="all/" where={say("all.where")} />
      <main className={content}>
        <header className={styles.head}>
          <p className={styles.place}>{story.place}</p>
          <h1>{keepTogether(story.title)}</h1>
          <p className={styles.dek}>{story.dek}</p>
          {story.method.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </header>
        {story.chapters.map((chapter) => (
          <article className={content} key={chapter.slug} data-chapter={chapter.slug}>
            <section className={styles.prose}>
              <header className={styles.head}>
                <p className="caption">{say("part.of", { number: chapter.number, count: story.chapters.length })}</p>
                <Aliases ids={story.aliases.get(chapter.slug)} />
                <Heading as="h2" className={styles.part} id={chapter.slug}>
                  {chapter.title}
                </Heading>
                <p className={styles.dek}>{chapter.dek}</p>
              </header>
              <Prose body={chapter.body} tags={{ ...proseTags(story, chapter), ...lowered }} />
              <ChapterEnd story={story} chapter={chapter} heading="h3" />
            </section>
          </article>
        ))}
        <section className="on-paper">
          <h2>{say("sources")}</h2>
          <SourceList story={story} sources={story.sources} />
        </section>
      </main>
      <footer className="column caption">
        <Contact story={story} />
      </footer>
      <Bar story={story} where={say("all.where")} />
      <ClaimSheet story={story} />
    </div>
  );
}
