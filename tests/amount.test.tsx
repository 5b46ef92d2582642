import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadStory } from "@/app/stories";
import { Amount } from "@/components/prose/Amount";
import { type Claim, Status } from "@/story/model/claim";

test("a figure is solid where it stands and an outline where it does not; words never are outlined", async () => {
  const [claim] = (await loadStory("handbook")).claims.values();
  if (!claim) throw new Error("The handbook has no claim.");
  const outlined = (changes: Partial<Claim>) =>
    renderToStaticMarkup(
      <Amount language="en" claim={{ ...claim, value: 20, worded: undefined, ...changes }} />,
    ).includes("hollow");
  const found = Status.options.map((status) => [status, outlined({ status })]);
  expect(Object.fromEntries(found)).toEqual({
    settled: false,
    reported: false,
    disputed: true,
    superseded: true,
    unverified: true,
  });
  expect(outlined({ status: "disputed", worded: "nearly two dozen" })).toBe(false);
});
