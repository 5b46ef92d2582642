import { panels } from "@/components/panels/panels";
import { StillBox } from "@/components/panels/still/StillBox";
import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { keepTogether } from "@/story/format/keepTogether";
import type { Story } from "@/story/model/story";
import { ChapterList } from "./ChapterList";
import { Contact } from "./Contact";
import { href } from "./href";
import { Notice } from "./Notice";
import styles from "./pages.module.css";

/** The first page of a story: what it is, one still that states its method, and the way in. */
export function Cover({ story }: { story: Story }) {
  const first = story.chapters[0];
  return (
    <div className="page" data-story={href(storyAddress(story.id))}>
      <main className={`column ${styles.cover}`}>
        <p className={styles.place}>{story.place}</p>
        <h1>{keepTogether(story.title)}</h1>
        <p className={styles.dek}>{story.dek}</p>
        {first && (
          <a className={styles.start} rel="next" href={href(storyAddress(story.id, `${first.slug}/`))}>
            Start: {first.title}
          </a>
        )}
        <story-resume />
        {story.cover && <CoverStill cover={story.cover} />}
        <ChapterList story={story} />
        <section>
          <h2>How we count</h2>
          {story.method.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        {story.notice && <Notice>{story.notice}</Notice>}
        <nav className={styles.more} aria-label="More of this story">
          <a href={href(storyAddress(story.id, "all/"))}>All chapters on one page</a>
          <a href={href(storyAddress(story.id, "record/"))}>The record of claims</a>
          <a href={href(storyAddress(story.id, "sources/"))}>Sources</a>
          <a href={href(storyAddress(story.id, "corrections/"))}>Corrections</a>
          <a href={href("/")}>All stories</a>
        </nav>
        <p className="caption">
          Published <time dateTime={story.published}>{formatDay(story.published, story.language)}</time>.{" "}
          <Contact story={story} />
        </p>
      </main>
    </div>
  );
}

async function CoverStill({ cover }: { cover: NonNullable<Story["cover"]> }) {
  const panel = panels[cover.scene.panel];
  if (!panel) throw new Error(`There is no panel ${cover.scene.panel}.`);
  const Still = await panel.still();
  return (
    <figure className={styles.coverStill}>
      <StillBox>
        <Still state={cover.step.state} />
      </StillBox>
      <figcaption className="caption">
        <span className="graphic">Graphic: {cover.step.sentence}</span>
        {cover.caption}
      </figcaption>
    </figure>
  );
}
