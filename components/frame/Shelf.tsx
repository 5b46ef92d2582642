import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { keepTogether } from "@/story/format/keepTogether";
import type { Story } from "@/story/model/story";
import { href } from "./href";
import styles from "./pages.module.css";

type Props = { stories: Story[]; title?: string; lead?: string };

/** All stories of this site, under its name or under another title that leads here. */
export function Shelf({ stories, title = "Attest", lead = "Stories in which every figure says who said it." }: Props) {
  return (
    <main className={`column ${styles.shelf}`}>
      <h1>{title}</h1>
      <p>{lead}</p>
      <ul>
        {stories.map(({ id, title: name, dek, place, published, language }) => (
          <li key={id} lang={language}>
            <p className="caption">
              {place}, published <time dateTime={published}>{formatDay(published, language)}</time>
            </p>
            <h2>
              <a href={href(storyAddress(id))}>{keepTogether(name)}</a>
            </h2>
            <p>{dek}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
