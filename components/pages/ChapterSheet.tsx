import { storyAddress } from "@/story/format/addresses";
import type { Story } from "@/story/model/story";
import { href } from "./href";
import { MotionSwitch } from "./MotionSwitch";
import { SheetHead } from "./SheetHead";

/** What the bar's "Chapters" opens: the way to every chapter, what was read, and the reader's settings. */
export function ChapterSheet({ story, current }: { story: Story; current?: string }) {
  return (
    <chapter-sheet>
      <dialog className="sheet" aria-label="Chapters">
        <SheetHead>Chapters</SheetHead>
        <div className="sheet-body">
          <story-ticks>
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
                  <span className="caption">{minutes} min.</span>
                </li>
              ))}
            </ol>
          </story-ticks>
          <p className="caption">
            <a href={href(storyAddress(story.id, "record/"))}>The record of claims</a>
          </p>
          <MotionSwitch />
          {/* Filled on a published page, where there is something to keep. */}
          <keep-offline />
          <p className="caption">
            Keys: in a scene’s words and on the step buttons, the right and left arrows go to the next step and the one
            before.
          </p>
        </div>
      </dialog>
    </chapter-sheet>
  );
}
