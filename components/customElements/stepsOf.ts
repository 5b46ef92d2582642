/** What a step is made of, in the page. `names` are the ids that lead to it: its own, and those it had before. */
export type Step = { id: string; names: string[]; anchor: HTMLElement; still: HTMLElement; words: HTMLElement };

/** The steps of a scene, in order. */
export function stepsOf(scene: HTMLElement): Step[] {
  return [...scene.querySelectorAll<HTMLElement>(".step")].flatMap((step) => {
    const [anchor, still, words] = [".anchor", ".still", ".words"].map((name) => step.querySelector<HTMLElement>(name));
    const names = [...step.querySelectorAll(".anchor")].map(({ id }) => id);
    return anchor && still && words ? [{ id: anchor.id, names, anchor, still, words }] : [];
  });
}
