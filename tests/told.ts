import type { chooseTold } from "./chooseTold";

// To read all stories takes seconds: each of a run's many workers inherits what its first reading found.
process.env.ATTEST_TOLD ??= JSON.stringify(await (await import("./chooseTold")).chooseTold());
const chosen: Awaited<ReturnType<typeof chooseTold>> = JSON.parse(process.env.ATTEST_TOLD);

/**
 * What the browser tests read: of all chapters in content/ the one of most steps that tells two scenes, one of them long
 * enough to have two steps before and after a figure that others contradict. What is expected of its pages follows from
 * here, so that an editor may change any word, step or claim.
 */
export const { told } = chosen;

/** Chapters whose preview card shows figures, the words of each card, and the step that tells them. */
export const { toldOnCards } = chosen;
