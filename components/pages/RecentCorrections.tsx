import { sayIn } from "@/story/messages/sayIn";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { CorrectionList } from "./CorrectionList";
import { correctionsIn } from "./correctionsIn";
import { Notice } from "./Notice";

/** At a chapter's head: what was corrected in it not long ago. */
export function RecentCorrections({ story, chapter }: { story: Story; chapter: Chapter }) {
  const corrections = correctionsIn(story, chapter).filter(({ recent }) => recent);
  if (corrections.length === 0) return null;
  return (
    <Notice>
      <strong>{sayIn(story.language)("corrections.recent")}</strong>
      <CorrectionList story={story} corrections={corrections} here={`${chapter.slug}/`} />
    </Notice>
  );
}
