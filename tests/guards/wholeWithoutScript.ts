import type { Guard } from "./Guard";
import { published } from "./published";
import { withoutScript } from "./visits";

/** Without script every step stands on the page with its still and its words, and nothing is offered that would not work. */
export const wholeWithoutScript: Guard = {
  name: "without script: has each step's still and words in sight, one after another, and no button that does nothing",
  visit: withoutScript,
  pages: published.kinds,
  faults: (page) =>
    page.evaluate(() => {
      const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const low = [...document.querySelectorAll(".step > :is(.still, .words)")].filter(
        (part) => !seen(part) || part.getBoundingClientRect().height < 20,
      );
      const over = [...document.querySelectorAll(".step")].filter((step) => {
        const after = step.nextElementSibling?.getBoundingClientRect();
        return after && step.matches(".step + .step") && step.getBoundingClientRect().bottom > after.top + 1;
      });
      const idle = [...document.querySelectorAll("button")].filter(seen);
      return [
        ...low.map((part) => `not in sight: ${part.className} of ${part.closest(".step")?.querySelector("[id]")?.id}`),
        ...over.map((step) => `lies over the next: ${step.querySelector("[id]")?.id}`),
        ...idle.map((button) => `does nothing: ${button.outerHTML.slice(0, 80)}`),
      ];
    }),
};
