import { sayWith } from "@/components/panels/sayWith";
import { storyAddress } from "@/story/format/addresses";
import type { MovedPlace } from "@/story/model/published";
import type { Story } from "@/story/model/story";
import styles from "./frame.module.css";
import { href } from "./href";

/** What an old link looks for here and is in another chapter now: said only to who comes by such a link. */
export const LeftPlaces = ({ story, places }: { story: Story; places: MovedPlace[] }) =>
  places.map(({ id, href: path, chapter }) => (
    <p key={id} id={id} className={`${styles.notice} ${styles.left}`}>
      {sayWith(story.language, "chapter.left", {
        chapter: (
          <a key="chapter" href={href(storyAddress(story.id, path))}>
            {chapter}
          </a>
        ),
      })}
    </p>
  ));
