import { labelFaults } from "../labelFaults";
import type { Guard, Visit } from "./Guard";

/** Every label of every drawing lies in its stage and over no other, however the page is visited. */
export const wordsInStages = (name: string, visit: Visit, pages: readonly string[]): Guard => ({
  name: `${name}: has every label in its stage and over no other`,
  visit,
  pages,
  faults: (page) => page.evaluate(labelFaults),
});
