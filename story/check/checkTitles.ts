import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { figuresIn } from "./figuresIn";
import { figuresOf } from "./figuresOf";
import { longTitlesIn } from "./longTitlesIn";
import { withoutDay } from "./withoutDay";

/** A line that stands on the cover, over a chapter or in a shared link. */
type Line = { text: string; place: Place };

/** Titles and what stands beside them: they fit where links are shared, and hold no figure that nobody reported. */
export function checkTitles(draft: Draft): Finding[] {
  const lines = [...(draft.story ? storyLines(draft.story) : []), ...draft.chapters.flatMap(chapterLines)];
  return [...longTitlesIn(draft), ...lines.flatMap((line) => freeFigures(line, draft))];
}

function storyLines({ value, place }: NonNullable<Draft["story"]>): Line[] {
  const { title, dek, description, notice, cover, method, topics } = value;
  const line = (text: string | undefined, ...path: (string | number)[]): Line[] =>
    text === undefined ? [] : [{ text, place: place(path) }];
  return [
    ...line(title, "title"),
    ...line(dek, "dek"),
    ...line(description, "description"),
    ...line(notice, "notice"),
    ...line(cover?.caption, "cover", "caption"),
    ...method.flatMap((sentence, index) => line(sentence, "method", index)),
    ...Object.entries(topics).flatMap(([id, label]) => line(label, "topics", id)),
  ];
}

const chapterLines = ({ value: { title, shareTitle, dek, description }, place }: ChapterDraft): Line[] =>
  Object.entries({ title, shareTitle, dek, description }).flatMap(([key, text]) =>
    text === undefined ? [] : [{ text, place: place([key]) }],
  );

/** Words up to twelve may count what the text itself does ("two counts"); digits and larger numbers are what somebody reported. */
function freeFigures({ text, place }: Line, { story, claims, unread, known }: Draft): Finding[] {
  if (unread.has("claims") || claims.value.size < known.claims.size) return [];
  const { date, language } = story?.value ?? {};
  return figuresIn(withoutDay(text, date, language))
    .filter((figure) => /\d/.test(figure.text) || figure.value > 12)
    .filter((figure) => ![...claims.value.values()].some((claim) => holds(figuresOf(claim), figure)))
    .map((figure) => ({
      rule: "figure-not-in-claim",
      place,
      problem: `This says "${figure.text}", which no claim of the story holds.`,
      fix: "write a figure that a claim holds, or leave it out.",
      level: "error",
    }));
}

type Figures = ReturnType<typeof figuresIn>;

const holds = (figures: Figures, { value, text }: Figures[number]) =>
  figures.some((one) => one.value === value || one.text === text);
