import { formatList } from "../format/formatList";
import { type Grammar, grammarOf } from "../language/grammarOf";
import type { Figure } from "../language/rules";
import { sameFigure } from "../language/sameFigure";
import type { ClaimYaml } from "../model/claim";
import type { ChapterDraft, Draft, PlaceOf } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { pickExisting } from "../model/pickExisting";
import { claimsTold } from "./claimsTold";
import { figuresOf } from "./figuresOf";
import { isKnown } from "./isKnown";
import { longTitlesIn } from "./longTitlesIn";
import { scaledValue } from "./scaledValue";
import { unknownId } from "./unknownId";

/** A line that stands on the cover, over a chapter or in a shared link. */
type Line = { text: string; place: Place };

/** Lines of one file, and the claims that it names for them. */
type Lines = { lines: Line[]; named: string[]; placeOf: PlaceOf };

/** Titles and what stands beside them: they fit where links are shared, and hold no figure whose claim their file does not name. */
export function checkTitles(draft: Draft): Finding[] {
  const files = [...(draft.story ? [storyLines(draft.story)] : []), ...draft.chapters.map(chapterLines)];
  return [
    ...longTitlesIn(draft),
    ...files.flatMap((file) => [
      ...unknownClaims(file, draft),
      ...file.lines.flatMap((line) => freeFigures(line, file, draft)),
    ]),
    ...draft.chapters.flatMap((chapter) => figuresElsewhere(chapter, draft)),
  ];
}

/** A figure over a chapter is one that it tells: who comes from a shared link looks for it there. */
function figuresElsewhere(chapter: ChapterDraft, draft: Draft): Finding[] {
  const { claims, language, story } = draft;
  const grammar = grammarOf(language);
  const areIn = (ids: Iterable<string>, figure: Figure) =>
    pickExisting(ids, claims.value).some((claim) => holds(figuresOf(claim, grammar), figure));
  const { lines, named } = chapterLines(chapter);
  return lines.flatMap(({ text, place }) =>
    reported(grammar.withoutDay(text, story?.value.date), grammar)
      .filter((figure) => areIn(named, figure) && !areIn(claimsTold(draft, [chapter.tree]), figure))
      .map((figure) => ({
        rule: "heading-elsewhere",
        place,
        problem: `This says "${figure.text}", which no claim of this chapter holds.`,
        fix: "write a figure that this chapter tells, or tell this one in it.",
        level: "warning",
      })),
  );
}

function storyLines({ value, place }: NonNullable<Draft["story"]>): Lines {
  const { title, dek, place: where, description, notice, cover, method, topics, claims = [] } = value;
  const line = (text: string | undefined, ...path: (string | number)[]): Line[] =>
    text === undefined ? [] : [{ text, place: place(path) }];
  const lines = [
    ...line(title, "title"),
    ...line(dek, "dek"),
    ...line(where, "place"),
    ...line(description, "description"),
    ...line(notice, "notice"),
    ...line(cover?.caption, "cover", "caption"),
    ...method.flatMap((sentence, index) => line(sentence, "method", index)),
    ...Object.entries(topics).flatMap(([id, label]) => line(label, "topics", id)),
  ];
  return { lines, named: claims, placeOf: place };
}

function chapterLines({ value: { title, shareTitle, dek, description, claims = [] }, place }: ChapterDraft): Lines {
  const lines = Object.entries({ title, shareTitle, dek, description }).flatMap(([key, text]) =>
    text === undefined ? [] : [{ text, place: place([key]) }],
  );
  return { lines, named: claims, placeOf: place };
}

const unknownClaims = ({ named, placeOf }: Lines, draft: Draft): Finding[] =>
  named.flatMap((id, index) =>
    isKnown(draft, "claims", id)
      ? []
      : [unknownId("claim", id, placeOf(["claims", index]), draft.known.claims, "claims.yaml")],
  );

/** Words up to twelve may count what the text itself does ("two counts"); digits and larger numbers are what somebody reported. */
const reported = (text: string, { figuresIn }: Grammar) =>
  figuresIn(text).filter((figure) => /\p{Nd}/u.test(figure.text) || !(figure.value <= 12));

function freeFigures(
  { text, place }: Line,
  { named }: Lines,
  { language, story, claims, unread, known }: Draft,
): Finding[] {
  if (unread.has("claims") || claims.value.size < known.claims.size) return [];
  const grammar = grammarOf(language);
  return reported(grammar.withoutDay(text, story?.value.date), grammar)
    .filter((figure) => !pickExisting(named, claims.value).some((claim) => holds(figuresOf(claim, grammar), figure)))
    .map((figure) => {
      const held = holdersOf(figure, claims.value, grammar);
      const which = held.length === 0 ? "no claim of the story holds" : "no claim that is named here holds";
      const problem = `This says "${figure.text}", which ${which}.`;
      return { rule: "figure-not-in-claim", place, problem, fix: remedy(named, held), level: "error" };
    });
}

function remedy(named: string[], held: string[]): string {
  const [only, ...more] = held;
  if (!only) return "write a figure that a claim holds, or leave it out.";
  const line = `claims: [${[...named, more.length > 0 ? "…" : only].join(", ")}]`;
  const which = more.length > 0 ? `, with the one that is meant of ${formatList(held.slice(0, 5))}` : "";
  return `${named.length > 0 ? "write" : "add a line"} "${line}"${which}.`;
}

/** The claims that a figure may come from: those whose value it is, else those that have it in their words. */
function holdersOf(figure: Figure, claims: ReadonlyMap<string, ClaimYaml>, grammar: Grammar): string[] {
  const all = [...claims].filter(([, claim]) => holds(figuresOf(claim, grammar), figure));
  const own = all.filter(([, claim]) => scaledValue(claim, grammar) === figure.value);
  return (own.length > 0 ? own : all).map(([id]) => id);
}

const holds = (figures: readonly Figure[], figure: Figure) => figures.some((one) => sameFigure(one, figure));
