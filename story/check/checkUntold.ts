import { grammarOf } from "../language/grammarOf";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { keepFor } from "../read/keepFor";
import { besidePanel } from "./besidePanel";
import { sentencesOf, type ToldClaim, type ToldSentence } from "./sentencesOf";
import { tagsIn } from "./tagsIn";
import { type Names, voicesOf } from "./voicesOf";

/**
 * A figure, what is disputed, and whatever is not of the voice that a chapter follows, stands with who said it: in its
 * sentence, before it in the paragraph, or in the panel beside it. What independent sources agree on needs nobody.
 */
export function checkUntold(draft: Draft): Finding[] {
  const { claims, sources, scenes, language } = draft;
  const names = keptNames(claims.value, [sources.value], () => voicesOf(draft));
  return draft.chapters.flatMap((chapter) => {
    const beside = tagsIn(chapter).flatMap(({ name, props }) =>
      name === "Scene" ? [scenes.get(props.get("is") ?? "")?.place] : [],
    );
    return kept(chapter, [names, language, ...beside], () => inChapter(draft, chapter, names));
  });
}

const keptNames = keepFor<Draft["claims"]["value"], Names>();
const kept = keepFor<ChapterDraft, Finding[]>();

function inChapter(draft: Draft, chapter: ChapterDraft, names: Names): Finding[] {
  const followed = followedBy(chapter, draft);
  return sentencesOf(chapter, grammarOf(draft.language)).flatMap((sentence) =>
    sentence.claims.flatMap((told) => untold(draft, told, sentence, followed, names)),
  );
}

function untold(
  draft: Draft,
  told: ToldClaim,
  sentence: ToldSentence,
  followed: string | undefined,
  names: Names,
): Finding[] {
  const claim = draft.claims.value.get(told.id);
  if (!claim || claim.ours) return [];
  const [first, ...others] = claim.sources.map((id) => draft.sources.value.get(id));
  if (!first || others.includes(undefined)) return [];
  if (followed && [first, ...others].some((source) => source?.voice === followed)) return [];
  const { figuresIn } = grammarOf(draft.language);
  const weighs = figuresIn(told.text).length > 0 || claim.status === "disputed";
  if (!followed && (!weighs || claim.status === "settled")) return [];
  if (names(sentence.before, claim)) return [];
  if (besidePanel(draft, sentence, told.id)?.some(({ text }) => names(String(text), claim))) return [];
  const by = claim.assertedBy ?? first.name;
  return [
    {
      rule: "speaker-untold",
      place: told.place,
      problem: followed
        ? `"${told.text}" reads as if the ${followed} said it, as the chapter's note has it, but it is by ${by}.`
        : `"${told.text}" stands without who said it: neither its sentence nor the panel beside it names ${by}.`,
      fix: `say in the sentence who said it: ${by}.`,
      level: "warning",
    },
  ];
}

/** The voice that a chapter follows where it names no other: <Note follows="…"> names one of its sources. */
function followedBy(chapter: ChapterDraft, { sources }: Draft): string | undefined {
  const note = tagsIn(chapter).find(({ name, props }) => name === "Note" && props.has("follows"));
  return sources.value.get(note?.props.get("follows") ?? "")?.voice;
}
