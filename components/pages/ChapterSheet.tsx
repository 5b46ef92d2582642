import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { href } from "./href";
import { keepWords } from "./keepWords";
import { LanguageSwitch } from "./LanguageSwitch";
import { MotionSwitch } from "./MotionSwitch";
import { SheetHead } from "./SheetHead";

/** What the bar's "Chapters" opens: the way to every chapter, what was read, and the reader's settings. */
export function ChapterSheet({ story, current }: { story: Story; current?: string }) {
  const { language } = story;
  const say = sayIn(language);
  return (
    <chapter-sheet>
      <dialog className="sheet" aria-label={say("chapters")}>
        <SheetHead language={language}>{say("chapters")}</SheetHead>
        <div className="sheet-body">
          <story-ticks data-read={say("chapters.read")}>
            <ol>
              {story.chapters.map(({ slug, title, minutes }) => (
                <li key={slug}>
                  <a
                    href={href(storyAddress(story.id, `${slug}/`))}
                    data-chapter={slug}
                    aria-current={slug === current ? "page" : undefined}
                  >
                    {title}
                  </a>
                  <span className="caption">{say("chapters.one", { minutes })}</span>
                </li>
              ))}
            </ol>
          </story-ticks>
          <p className="caption">
            <a href={href(storyAddress(story.id, "record/"))}>{say("cover.record")}</a>
            <LanguageSwitch story={story} path={current ? `${current}/` : ""} />
          </p>
          <MotionSwitch language={language} />
          {/* Filled on a published page, where there is something to keep. */}
          <keep-offline data-words={keepWords(language)} />
          <p className="caption">{say("chapters.keys")}</p>
        </div>
      </dialog>
    </chapter-sheet>
  );
}
