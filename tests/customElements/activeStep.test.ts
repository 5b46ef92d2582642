import { expect, test } from "vitest";
import { activeStep } from "@/components/customElements/activeStep";

test.each([
  ["before the first step", [400, 800, 1200], 363, -1],
  ["with the first on the line", [363, 763], 363, 0],
  ["between two steps", [-100, 300, 700], 363, 1],
  ["after the last", [-900, -500, -100], 363, 2],
  ["in a scene without steps", [], 363, -1],
])("the active step %s", (_, tops, line, index) => {
  expect(activeStep(tops, line)).toBe(index);
});
