import { wordsIn } from "../check/chapterWords";
import { chapterBudget } from "../check/checkLengths";
import { tagsIn } from "../check/tagsIn";
import { speakerOf } from "../format/speakerOf";
import { grammarOf } from "../language/grammarOf";
import type { Measure } from "../model/desk";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";

/** How much a chapter tells, and by whom. */
export function measureChapter(chapter: ChapterDraft, draft: Draft, findings: Finding[]): Measure {
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
    unbound: findings.filter(({ rule, place }) => rule === "figure-without-claim" && place.file === chapter.file)
      .length,
  };
}
