import { Heading } from "@/components/prose/Heading";
import { Prose } from "@/components/prose/Prose";
import { proseTags } from "@/components/prose/proseTags";
import { storyAddress } from "@/story/format/addresses";
import { shareTitle } from "@/story/format/shareTitle";
import { sayIn } from "@/story/messages/sayIn";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { CorrectionList } from "./CorrectionList";
import { correctionsIn } from "./correctionsIn";
import styles from "./frame.module.css";
import { href } from "./href";
import { SourceList } from "./SourceList";

/** `heading`: one level under the chapter's title. */
type Props = { story: Story; chapter: Chapter; heading?: "h2" | "h3" };

/** What stands under a chapter's narrative: what our sources do not tell, its corrections, its sources. */
export function ChapterEnd({ story, chapter, heading = "h2" }: Props) {
  const say = sayIn(story.language);
  const tags = proseTags(story, chapter);
  const corrections = correctionsIn(story, chapter);
  return (
    <section className={`column ${styles.end}`} data-chapter-end={chapter.slug}>
      {chapter.unknowns.length > 0 && (
        <section>
          <Heading as={heading} id={`${chapter.slug}-unknown`}>
            {say("chapter.unknown")}
          </Heading>
          <ul className={styles.untold}>
            {chapter.unknowns.map((unknown, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
              <li key={index}>
                <Prose body={unknown} tags={tags} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {corrections.length > 0 && (
        <section>
          <Heading as={heading} id={`${chapter.slug}-corrections`}>
            {say("chapter.corrections")}
          </Heading>
          <CorrectionList story={story} corrections={corrections} here={`${chapter.slug}/`} />
        </section>
      )}
      {chapter.sources.length > 0 && (
        <section className={heading === "h3" ? "on-screen" : undefined}>
          <Heading as={heading} id={`${chapter.slug}-sources`}>
            {say("chapter.sources")}
          </Heading>
          <SourceList story={story} sources={chapter.sources} />
        </section>
      )}
      <share-button
        className={styles.share}
        data-title={shareTitle(story, chapter)}
        data-path={href(storyAddress(story.id, `${chapter.slug}/`))}
        data-said={say("link.copied")}
      >
        <button type="button" data-do="share">
          {say("chapter.share")}
        </button>
        <button type="button" data-do="copy">
          {say("link.copy")}
        </button>
        <span role="status" />
      </share-button>
    </section>
  );
}
