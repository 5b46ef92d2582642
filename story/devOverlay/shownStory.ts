import { linkStory } from "../link/linkStory";
import { renderableDraft } from "../link/renderableDraft";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import type { Story } from "../model/story";
import { blockingFindings } from "./blockingFindings";
import { markFigures } from "./markFigures";

/** What of a draft can be shown while an editor mends the rest; nothing where story.yaml itself cannot be used. */
export const shownStory = (draft: Draft, findings: Finding[]): Story | undefined =>
  draft.story && linkStory(renderableDraft(markFigures(draft, findings), blockingFindings(findings)));
