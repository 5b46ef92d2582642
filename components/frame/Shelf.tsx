import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { keepTogether } from "@/story/format/keepTogether";
import type { Story } from "@/story/model/story";
import { href } from "./href";
import styles from "./pages.module.css";

/** All stories of this site. */
export function Shelf({ stories }: { stories: Story[] }) {
  return (
    <main className={`column ${styles.shelf}`}>
      <h1>Attest</h1>
      <p>Stories in which every figure says who said it.</p>
      <ul>
        {stories.map(({ id, title, dek, place, published, language }) => (
          <li key={id} lang={language}>
            <p className="caption">
              {place}, published <time dateTime={published}>{formatDay(published, language)}</time>
            </p>
            <h2>
              <a href={href(storyAddress(id))}>{keepTogether(title)}</a>
            </h2>
            <p>{dek}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
