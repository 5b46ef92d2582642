import { sayWith } from "@/components/panels/sayWith";
import { storyAddress } from "@/story/format/addresses";
import { formatDay } from "@/story/format/formatDay";
import { sayIn } from "@/story/messages/sayIn";
import type { Correction } from "@/story/model/correction";
import type { Story } from "@/story/model/story";
import { href } from "./href";

/** `here`: the page it stands on, relative to the story's address, to which it need not lead. */
type Props = { story: Story; corrections: Correction[]; here?: string };

/** What was changed, newest first: what it said, what it says now, and why. */
export function CorrectionList({ story, corrections, here }: Props) {
  return (
    <ul className="corrections">
      {corrections.toReversed().map((correction) => (
        <li key={`${correction.date} ${correction.where} ${correction.now}`}>
          <p>{entryOf(story, correction, here)}</p>
        </li>
      ))}
    </ul>
  );
}

function entryOf(
  { id, language }: Story,
  { date, was, now, why, href: path, label, ...correction }: Correction,
  here = "",
) {
  const say = sayIn(language);
  const given = {
    day: (
      <time key="day" dateTime={date}>
        {formatDay(date, language)}
      </time>
    ),
    kind: say(`correction.${correction.kind}`),
    what: say("correction.what", { was, now, why }),
  };
  if (!label || path === here) return sayWith(language, "correction.entry", given);
  const place = (
    <a key="place" href={href(storyAddress(id, path))}>
      {label}
    </a>
  );
  return sayWith(language, "correction.entry.in", { ...given, place });
}
