import { wordsIn } from "../check/chapterWords";
import { chapterBudget } from "../check/checkLengths";
import { tagsIn } from "../check/tagsIn";
import { speakerOf } from "../format/speakerOf";
import { grammarOf } from "../language/grammarOf";
import type { Measure } from "../model/desk";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { keepFor } from "../read/keepFor";

/** How much a chapter tells, and by whom. */
export function measureChapter(chapter: ChapterDraft, draft: Draft, findings: Finding[]): Measure {
  const told = kept(chapter, [draft.claims.value, draft.language], () => measured(chapter, draft));
  const isUnbound = ({ rule, place }: Finding) => rule === "figure-without-claim" && place.file === chapter.file;
  return { ...told, unbound: findings.filter(isUnbound).length };
}

const kept = keepFor<ChapterDraft, Omit<Measure, "unbound">>();

function measured(chapter: ChapterDraft, draft: Draft): Omit<Measure, "unbound"> {
  const ids = tagsIn(chapter).flatMap(({ name, props }) => {
    const id = name === "Claim" ? props.get("is") : name === "Quote" ? props.get("of") : undefined;
    return id === undefined ? [] : [id];
  });
  const claims = [...new Set(ids)].flatMap((id) => draft.claims.value.get(id) ?? []);
  const speakers = claims.map((claim) => speakerOf({ ...claim, ours: claim.ours ?? false }, draft.language));
  return {
    words: wordsIn(chapter.tree),
    budget: chapterBudget(grammarOf(draft.language)),
    claims: claims.length,
    speakers: new Set(speakers).size,
  };
}
