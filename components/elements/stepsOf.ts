/** What a step is made of, in the page. */
export type Step = { id: string; anchor: HTMLElement; still: HTMLElement; words: HTMLElement };

/** The steps of a scene, in order. */
export function stepsOf(scene: HTMLElement): Step[] {
  return [...scene.querySelectorAll<HTMLElement>(".step")].flatMap((step) => {
    const [anchor, still, words] = [".anchor", ".still", ".words"].map((name) => step.querySelector<HTMLElement>(name));
    return anchor && still && words ? [{ id: anchor.id, anchor, still, words }] : [];
  });
}
