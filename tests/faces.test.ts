import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { fitStandIn } from "../scripts/fonts/fitStandIn";
import { formatFetched, formatStanding } from "../scripts/fonts/formatFaces";
import { formatRange } from "../scripts/fonts/formatRange";
import { standIns } from "../scripts/fonts/standIns";

const open = async (file: string) =>
  create(await readFile(createRequire(import.meta.url).resolve(file))) as unknown as Font;
const all = [...standIns.serif, ...standIns["sans-serif"]];

test("letters are written as ranges, each once and in order", () => {
  expect(formatRange("CABé")).toBe("U+41-43, U+E9");
  expect(formatRange("aab")).toBe("U+61-62");
  expect(formatRange("")).toBe("");
});

test("a font that stands in for itself is left as it is; one that is narrower is made wider by as much", async () => {
  const [roboto, dejaVu] = ["Roboto", "DejaVu"].map((name) => standIns["sans-serif"].find((one) => one.name === name));
  const wide = await open(dejaVu?.files.regular ?? "");
  const narrow = await open(roboto?.files.regular ?? "");
  expect(fitStandIn(wide, wide).size).toBe(1);
  const { size, ascent, descent } = fitStandIn(narrow, wide);
  expect(size).toBeGreaterThan(1);
  expect(size * fitStandIn(wide, narrow).size).toBeCloseTo(1, 10);
  // What a browser multiplies by the size again is the face's own height.
  expect(ascent * size).toBeCloseTo(wide.ascent / wide.unitsPerEm, 10);
  expect(descent * size).toBeCloseTo(-wide.descent / wide.unitsPerEm, 10);
});

test.each(all)("$name can be fitted: both its files are fonts", async ({ files }) => {
  for (const file of [files.regular, files.bold]) expect((await open(file)).unitsPerEm).toBeGreaterThan(0);
});

test("no font is asked for twice, as each question holds up the first paint", () => {
  const asked = all.flatMap(({ local }) => [...local.regular, ...local.bold]);
  expect(new Set(asked).size).toBe(asked.length);
});

test("a face is fetched for its letters and swapped in; what stands in is found on the device and fitted", () => {
  expect(
    formatFetched({ family: "Text", weight: 400, italic: true, url: "fonts/text.woff2", letters: "ab" }),
  ).toBe(`@font-face {
  font-family: "Text";
  font-style: italic;
  font-weight: 400;
  font-display: swap;
  src: url("fonts/text.woff2") format("woff2");
  unicode-range: U+61-62;
}
`);
  const standIn = { name: "Times", local: { regular: [], bold: [] }, files: { regular: "", bold: "" } };
  const fit = { size: 1.0256, ascent: 0.9, descent: 0.25, lineGap: 0 };
  expect(
    formatStanding({ family: "Text", weight: 700, standIn, local: ["Tinos Bold", "Times"], fit }),
  ).toBe(`@font-face {
  font-family: "Text Times fallback";
  font-weight: 700;
  src: local("Tinos Bold"), local("Times");
  size-adjust: 102.56%;
  ascent-override: 90%;
  descent-override: 25%;
  line-gap-override: 0%;
}
`);
});
