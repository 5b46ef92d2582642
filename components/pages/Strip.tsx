import { storyAddress } from "@/story/format/addresses";
import type { Story } from "@/story/model/story";
import styles from "./frame.module.css";
import { href } from "./href";
import { LanguageSwitch } from "./LanguageSwitch";

type Props = { story: Story; path: string; where: string; chapter?: number };

/** The line at a page's head: which story this is, in which other languages, and where in it (`path`, below the story's address); a chapter's with the chapters before it and after. */
export function Strip({ story, path, where, chapter }: Props) {
  return (
    <header className={styles.strip}>
      <a href={href(storyAddress(story.id))}>{story.title}</a>
      <span>
        {where}
        <LanguageSwitch story={story} path={path} />
      </span>
      {chapter && (
        <div className={styles.segments} aria-hidden="true">
          {story.chapters.map(({ slug, number }) => (
            <i key={slug} data-at={number === chapter ? "here" : number < chapter ? "before" : undefined} />
          ))}
        </div>
      )}
    </header>
  );
}
