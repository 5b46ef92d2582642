import { formatDay } from "@/story/format/formatDay";
import type { Correction } from "@/story/model/correction";

/** What was changed, newest first: what it said, what it says now, and why. */
export function CorrectionList({ corrections }: { corrections: Correction[] }) {
  return (
    <ul>
      {corrections.toReversed().map(({ date, where, was, now, why, kind }) => (
        <li key={`${date} ${where} ${now}`}>
          <time dateTime={date}>{formatDay(date)}</time>, {kind}: it said “{was}”; it now says “{now}”. {why}
        </li>
      ))}
    </ul>
  );
}
