import { expect, it } from "vitest";
import { formatFigure } from "@/story/format/formatFigure";

it.each<[string, Parameters<typeof formatFigure>[0]]>([
  ["138 (our sum)", { value: 138, qualifier: "exact", ours: true }],
  ["about 100", { value: 100, qualifier: "about" }],
  ["up to 170", { value: 170, qualifier: "up-to" }],
  ["more than 100", { value: 100, qualifier: "more-than" }],
  ["at least 6", { value: 6, qualifier: "at-least" }],
  ["12,000", { value: 12000 }],
  ["3 to 4", { value: { min: 3, max: 4 }, qualifier: "exact" }],
  ["7:00 to 7:30", { value: { min: "07:00", max: "07:30" } }],
  ["about 7:00", { value: "07:00", qualifier: "about" }],
  ["20 November 2015", { value: "2015-11-20", qualifier: "exact" }],
  ["late afternoon", { value: "late afternoon", qualifier: "about" }],
  ["no number given", { qualifier: "unknown" }],
  ["", {}],
])("a figure reads %j", (words, claim) => {
  expect(formatFigure(claim, "en")).toBe(words);
});
