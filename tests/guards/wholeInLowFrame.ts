import { labelFaults } from "../labelFaults";
import type { Guard, Visit } from "./Guard";
import { frameOf } from "./inFrame";
import { published } from "./published";

/** In a frame that nobody makes higher an embed fits itself: all of each step is in sight, and there is nothing to scroll. */
export const wholeInLowFrame = (name: string, visit: Visit): Guard => ({
  name: `${name}: has nothing to scroll, its drawings whole, and at each step its words or the link to them in sight`,
  visit,
  pages: published.embeds,
  faults: async (page) => {
    const frame = frameOf(page);
    await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight, null, { polling: 100 });
    const steps = await frame.locator(".step").count();
    const cut: string[] = [];
    for (let step = 1; step <= steps; step++) {
      cut.push(
        ...(await frame.evaluate(() => {
          const foot = document.querySelector(".embed-tools")?.getBoundingClientRect().top ?? 0;
          const words = [...document.querySelectorAll(".words[data-current] > :not(.graphic)")];
          const shown = words.filter((one) => one.getClientRects().length > 0);
          if (!shown.some((one) => one.querySelector("a[href*='#']"))) return ["no link to the step"];
          return shown
            .filter((one) => one.getBoundingClientRect().bottom > foot + 1)
            .map((one) => `"${one.textContent?.slice(0, 40)}" ends under the buttons`);
        })),
      );
      if (step < steps) await frame.locator("[data-go='1']").click();
    }
    return [...cut, ...(await frame.evaluate(labelFaults))];
  },
});
