/**
 * Does one piece of work at a time, and of those asked for meanwhile the last alone: somebody who types faster than a story is
 * checked waits for one check, not for one of each pause.
 */
export function oneAtATime(): (work: () => Promise<void>) => Promise<void> {
  let next: (() => Promise<void>) | undefined;
  let isBusy = false;
  return async (work) => {
    next = work;
    if (isBusy) return;
    isBusy = true;
    while (next) {
      const now = next;
      next = undefined;
      await now();
    }
    isBusy = false;
  };
}
