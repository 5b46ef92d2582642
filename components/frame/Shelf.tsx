import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { keepTogether } from "@/story/format/keepTogether";
import { site } from "@/story/format/site";
import type { Story } from "@/story/model/story";
import { href } from "./href";
import styles from "./pages.module.css";

/** All stories of this site, under its name. */
export function Shelf({ stories }: { stories: Story[] }) {
  return (
    <main className={`column ${styles.shelf}`}>
      <h1>{site.name}</h1>
      <p>{site.about}</p>
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
