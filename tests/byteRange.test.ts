import { expect, test } from "vitest";
import { byteRange } from "@/components/customElements/offline/byteRange";
import { partOf } from "@/scripts/site/partOf.mjs";

test.each([
  ["bytes=0-1", { start: 0, end: 2 }],
  ["bytes=7-", { start: 7, end: 10 }],
  ["bytes=-2", { start: 8, end: 10 }],
  ["bytes=-99", { start: 0, end: 10 }],
  ["bytes=8-99", { start: 8, end: 10 }],
  ["bytes=10-", "none"],
  ["bytes=-0", "none"],
  ["bytes=3-2", undefined],
  ["bytes=-", undefined],
  ["bytes=0-1,4-5", undefined],
  ["", undefined],
])("of ten bytes %j is the same to a kept copy and to the server", (range, part) => {
  expect(byteRange(range, 10)).toEqual(part);
  expect(partOf({ range }, { size: 10, mtime: new Date(0) })).toEqual(part);
});
