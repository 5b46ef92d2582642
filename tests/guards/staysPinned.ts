import type { Guard, Visit } from "./Guard";

/** Words of ours in the reader's usual text fit their stages, so that no scene is let go. */
export const staysPinned = (name: string, visit: Visit, pages: readonly string[]): Guard => ({
  name: `${name}: keeps its scenes pinned`,
  visit,
  pages,
  faults: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll("story-scene")]
        .filter(
          (scene) =>
            scene.hasAttribute("data-loose") || Number.parseFloat(getComputedStyle(scene).scrollPaddingTop) === 0,
        )
        .map(({ id }) => `${id} is not pinned`),
    ),
});
