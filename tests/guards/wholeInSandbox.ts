import type { Guard } from "./Guard";
import { frameOf, inFrame } from "./inFrame";
import { published } from "./published";

/** A content system's sandbox takes a frame its origin: an embed has its script and its faces there all the same. */
export const wholeInSandbox: Guard = {
  name: "in a sandbox without an origin: has its script, its faces and its steps",
  visit: inFrame(390, 640, 'sandbox="allow-scripts"'),
  pages: published.embeds,
  faults: async (page) => {
    const frame = frameOf(page);
    const steps = await frame.locator(".step").count();
    if (steps > 1) await frame.locator("[data-go='1']").click();
    return frame.evaluate((count) => {
      const faces = [...document.fonts].filter(({ family }) => !/fallback"?$/.test(family));
      const shown = [...document.querySelectorAll(".still[data-active]")];
      return [
        ...(origin === "null" ? [] : [`its origin is ${origin}`]),
        ...(faces.some(({ status }) => status === "loaded") ? [] : ["no face has come"]),
        ...(shown.length === 1 ? [] : [`${shown.length} stills are shown`]),
        ...(document.querySelectorAll(".still")[Math.min(1, count - 1)] === shown[0]
          ? []
          : ["the next step is not shown"]),
      ];
    }, steps);
  },
};
