import { storyAddress } from "@/story/format/addresses";
import type { Source } from "@/story/model/source";
import type { Story } from "@/story/model/story";
import styles from "./frame.module.css";
import { href } from "./href";

/** Sources with the numbers that claims carry on paper. */
export function SourceList({ story, sources }: { story: Story; sources: Source[] }) {
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id} value={story.sources.indexOf(source) + 1}>
          <a href={href(storyAddress(story.id, `sources/#${source.id}`))}>{source.name}</a>
          <span className="caption">
            {source.publisher}. {source.date}.
          </span>
        </li>
      ))}
    </ol>
  );
}
