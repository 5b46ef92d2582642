import { storyAddress } from "@/story/format/addresses";
import type { Story } from "@/story/model/story";
import styles from "./frame.module.css";
import { href } from "./href";

/** The line at a page's head: which story this is, and where in it. */
export function Strip({ story, where }: { story: Story; where: string }) {
  return (
    <header className={`column ${styles.strip}`}>
      <a href={href(storyAddress(story.id))}>{story.title}</a>
      <span>{where}</span>
    </header>
  );
}
