import { storyAddress } from "@/story/format/addresses";
import { languages } from "@/story/model/language";
import type { Story } from "@/story/model/story";
import { href } from "./href";

type Props = { story: Story; path: string; className?: string };

/** Behind other words, the other editions of the page at `path` below the story's own address: of a chapter that one does not have, its cover. */
export function LanguageSwitch({ story, path, className }: Props) {
  const others = story.editions.filter(({ id }) => id !== story.id);
  if (others.length === 0) return null;
  const [part = ""] = path.split("/");
  const isChapter = story.editions.some(({ chapters }) => chapters.includes(part));
  return (
    <span className={className}>
      {others.map(({ id, language, chapters }) => (
        <span key={id}>
          {" · "}
          <a
            href={href(storyAddress(id, isChapter && !chapters.includes(part) ? "" : path))}
            hrefLang={language}
            lang={language}
          >
            {languages[language].name}
          </a>
        </span>
      ))}
    </span>
  );
}
