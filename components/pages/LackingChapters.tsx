import { sayWith } from "@/components/panels/sayWith";
import { storyAddress } from "@/story/format/addresses";
import type { Story } from "@/story/model/story";
import { href } from "./href";

/** Chapters that this edition does not have, each leading to where it can be read. */
export function LackingChapters({ story: { language, lacking, editions } }: { story: Story }) {
  const [first] = editions;
  if (!first || lacking.length === 0) return null;
  const chapters = lacking.map(({ slug, title }) => (
    <li key={slug}>
      <a href={href(storyAddress(first.id, `${slug}/`))} lang={first.language} hrefLang={first.language}>
        {title}
      </a>
    </li>
  ));
  return (
    <div className="caption">
      {sayWith(language, "chapters.elsewhere", { chapters: <ul key="all">{chapters}</ul> })}
    </div>
  );
}
