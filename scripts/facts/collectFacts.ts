import { seenWords } from "@/story/check/reviewedPlace";
import { reviewsOf } from "@/story/check/reviewsOf";
import { formatAmount } from "@/story/format/formatAmount";
import { speakerOf } from "@/story/format/speakerOf";
import { grammarOf } from "@/story/language/grammarOf";
import type { ClaimYaml } from "@/story/model/claim";
import type { ChapterDraft } from "@/story/model/draft";
import type { Place } from "@/story/model/finding";
import { pickExisting } from "@/story/model/pickExisting";
import type { ReviewLine } from "@/story/model/review";
import type { Opened } from "../cli/openDraft";
import { readingOrder, type Words } from "../cli/readingOrder";

/** A claim as a checker needs it. `figure` is "" where it has none; `again`: the sheet has told it in full before. */
export type ClaimFacts = Pick<ClaimYaml, "statement" | "asOf" | "status" | "quote" | "note" | "conflictsWith"> & {
  id: string;
  again: boolean;
  figure: string;
  speaker: string;
  sources: { name: string; url?: string }[];
  locator: string;
  reviews: ReviewLine[];
};

/** Something a reader is told, all it rests on, and what editors have remarked and checked of it. `kind` says where it is told: "graphic", "memorial". */
export type Fact = { kind: string; place: Place; words: Words[]; claims: ClaimFacts[]; reviews?: ReviewLine[] };

/** Everything of a story that can be checked against its sources. `errors` counts what `npm run check` finds. */
export type FactSheet = {
  story: string;
  title: string;
  errors: number;
  chapters: { title: string; facts: Fact[] }[];
  /** Comments and checks that are open on words, steps or claims which are not there any more. */
  lost: ReviewLine[];
};

export function collectFacts(opened: Opened): FactSheet {
  const { draft, findings } = opened;
  const told = new Set<string>();
  const chapters = draft.chapters.map((chapter) => {
    const facts = chapterFacts(opened, chapter);
    for (const claim of facts.flatMap(({ claims }) => claims)) {
      claim.again = told.has(claim.id);
      told.add(claim.id);
    }
    return { title: chapter.value.title, facts };
  });
  return {
    story: draft.id,
    title: draft.story?.value.title ?? draft.id,
    errors: findings.filter(({ level }) => level === "error").length,
    chapters,
    lost: reviewsIn(opened).filter(
      ({ resolved, standing, words }) => !resolved && (standing === "gone" || (words && standing === "changed")),
    ),
  };
}

function chapterFacts(opened: Opened, chapter: ChapterDraft): Fact[] {
  const { draft } = opened;
  const top = (["title", "dek", "description"] as const).map(
    (key): Fact => ({ kind: key, place: chapter.place([key]), words: [{ text: chapter.value[key] }], claims: [] }),
  );
  const told = readingOrder(chapter, grammarOf(draft.language)).flatMap((passage): Fact[] => {
    if ("tag" in passage) return tagFacts(opened, passage.tag);
    const { words, line } = passage.sentence;
    const claims = factsOf(
      opened,
      words.flatMap(({ claim }) => claim ?? []),
    );
    const reviews = reviewsIn(opened).filter((review) => isOnWords(review, chapter, passage.sentence.text));
    return [{ kind: "", place: { file: chapter.file, line, column: 1 }, words, claims, reviews }];
  });
  const cover = draft.story?.value.cover;
  const first = draft.chapters[0] === chapter && draft.story && cover ? [draft.story.place(["cover", "caption"])] : [];
  const caption = first.map((place): Fact => {
    const step = opened.scenes.get(cover?.scene ?? "")?.steps.find(({ id }) => id === cover?.step);
    const claims = factsOf(opened, step?.claims.map(({ id }) => id) ?? []);
    return { kind: "cover", place, words: [{ text: cover?.caption ?? "" }], claims };
  });
  return [...caption, ...top, ...told];
}

type Tag = Extract<ReturnType<typeof readingOrder>[number], { tag: unknown }>["tag"];

/** What a tag brings in from elsewhere: a step's graphic, the accounts of a topic, the memorial, a picture. */
function tagFacts(opened: Opened, { name, props, place }: Tag): Fact[] {
  const { draft, scenes } = opened;
  const fact = (kind: string, text: string, at: Place, claims: string[]): Fact => ({
    kind,
    place: at,
    words: [{ text }],
    claims: factsOf(opened, claims),
  });
  if (name === "Step") {
    const id = props.get("id") ?? "";
    return [...scenes].flatMap(([scene, { steps }]) =>
      steps
        .filter((step) => step.id === id)
        .map(({ sentence, claims }) => {
          const at = draft.scenes.get(scene)?.place(["steps", id], "key") ?? place;
          const shown = claims.map((claim) => claim.id);
          return {
            ...fact("graphic", sentence, at, shown),
            reviews: reviewsIn(opened).filter(({ step }) => step === id),
          };
        }),
    );
  }
  if (name === "Differ") {
    const topics = (props.get("about") ?? "").split(/\s+/);
    const rows = [...draft.claims.value].filter(([, { topic }]) => topics.includes(topic));
    return rows.map(([id, { statement }]) =>
      fact("table of accounts", statement, draft.claims.place([id], "key"), [id]),
    );
  }
  if (name === "People")
    return [...draft.people.value].map(([id, person]) =>
      fact(
        "memorial",
        `${person.name ? `${person.name}. ` : ""}${person.line} ${person.country}.`,
        draft.people.place([id], "key"),
        person.claims,
      ),
    );
  const photo = name === "Photo" ? draft.pictures.value.get(props.get("is") ?? "") : undefined;
  if (!photo) return [];
  const text = [photo.alt, photo.caption, `${photo.credit}, ${photo.licence}`].filter(Boolean).join(" ");
  return [fact("picture", text, draft.pictures.place([props.get("is") ?? ""], "key"), photo.claims ?? [])];
}

const kept = new WeakMap<Opened, ReviewLine[]>();

/** All reviews of a story, found once for a sheet. */
function reviewsIn(opened: Opened): ReviewLine[] {
  const found = kept.get(opened) ?? reviewsOf(opened.draft);
  kept.set(opened, found);
  return found;
}

/** Whether a review is on words of a sentence, or on more of which it is a part. */
function isOnWords({ words, place, standing }: ReviewLine, { file }: ChapterDraft, sentence: string): boolean {
  if (words === undefined || place.file !== file || standing !== "stands") return false;
  const text = seenWords(sentence);
  return text.includes(words) || words.includes(text);
}

function factsOf(opened: Opened, ids: Iterable<string>): ClaimFacts[] {
  const { draft } = opened;
  return [...new Set(ids)].flatMap((id) => {
    const claim = draft.claims.value.get(id);
    if (!claim) return [];
    const { statement, asOf, status, quote, note, conflictsWith, locator, ours = false, assertedBy } = claim;
    return {
      id,
      again: false,
      figure: formatAmount(claim, "en"),
      speaker: speakerOf({ assertedBy, ours }, "en"),
      sources: pickExisting(claim.sources, draft.sources.value).map(({ name, url }) => ({ name, url })),
      reviews: reviewsIn(opened).filter((review) => review.claim === id),
      ...{ statement, asOf, status, quote, note, conflictsWith, locator },
    };
  });
}
