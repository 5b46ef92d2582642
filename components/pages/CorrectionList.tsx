import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import type { Correction } from "@/story/model/correction";
import type { Story } from "@/story/model/story";
import { href } from "./href";

/** `here`: the page it stands on, relative to the story's address, to which it need not lead. */
type Props = { story: Story; corrections: Correction[]; here?: string };

/** What was changed, newest first: what it said, what it says now, and why. */
export function CorrectionList({ story, corrections, here }: Props) {
  return (
    <ul className="corrections">
      {corrections.toReversed().map(({ date, where, was, now, why, kind, href: path, label }) => (
        <li key={`${date} ${where} ${now}`}>
          <p>
            <time dateTime={date}>{formatDay(date, story.language)}</time>, {kind}
            {label && path !== here && (
              <>
                {" "}
                in <a href={href(storyAddress(story.id, path))}>{label}</a>
              </>
            )}
            : it said “{was}”; it now says “{now}”. {why}
          </p>
        </li>
      ))}
    </ul>
  );
}
