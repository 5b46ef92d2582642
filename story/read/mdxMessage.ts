import type { Mend } from "../model/finding";
import type { StoryRule } from "../model/rules";

/** What the parser throws. `line` and `column` are missing where a tag is still open at the end of the file. */
export type MdxMessage = { reason: string; ruleId?: string; source?: string; line?: number; column?: number };

/** A mistake at its place in the source, in words for an editor. */
export type Words = { rule: StoryRule; offset: number; problem: string; fix: string; edit?: Mend[] };
