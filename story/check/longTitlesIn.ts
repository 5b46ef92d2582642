import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";

/** What is shown of a title where a link is shared; the rest is cut there. */
const most = 44;

/** Titles that are too long to be shared: a chapter's, unless it has a shorter one for that, and the story's own. */
export function longTitlesIn({ story, chapters }: Draft): Finding[] {
  return [
    ...(story ? tooLong(story.value.title, story.place(["title"]), "shorten it.") : []),
    ...chapters.flatMap(({ value: { title, shareTitle }, place }) =>
      shareTitle === undefined ? tooLong(title, place(["title"]), 'add a line "shareTitle: …" that is shorter.') : [],
    ),
  ];
}

function tooLong(title: string, place: Place, fix: string): Finding[] {
  if (title.length <= most) return [];
  const problem = `This title has ${title.length} characters; where a link is shared ${most} are shown.`;
  return [{ rule: "share-title", place, problem, fix, level: "error" }];
}
