import { describe, expect, test } from "vitest";
import { deskAddress, placeIn } from "@/components/desk/deskAddress";
import { offsetOf, spotAt } from "@/components/desk/findWords";
import { isMixed, lineEndOf } from "@/components/desk/text/createText";
import { findClaims } from "@/components/desk/text/findClaims";
import { docOffset } from "@/components/desk/text/setText";
import type { ClaimLine } from "@/story/model/desk";

const source = `---
title: The flood
---

The river rose in the *night*. By morning there were <Plain>two</Plain> counts.

<Scene is="how-many">

<Step id="mayor">

The mayor spoke of <Claim is="houses-mayor-40">about
40 houses</Claim>, [he said](../after/).

</Step>

</Scene>

## What came of it

- Nobody has explained it.
`;

describe("a chapter's text and its page", () => {
  test.each([
    ["rose in", "The river rose in the night. By morning there were two counts.", undefined],
    ["40 houses", "The mayor spoke of about 40 houses, he said.", "mayor"],
    ["What came", "What came of it", undefined],
    ["explained", "Nobody has explained it.", undefined],
  ])("the caret at %j stands in what a reader sees", (words, seen, step) => {
    expect(spotAt(source, source.indexOf(words) + 3)).toEqual({ words: seen, step });
  });

  test.each([
    ["The river rose in the night. By morning there were two counts.", "two", "two"],
    ["The mayor spoke of about 40\u00A0houses, he said.", "houses", "houses"],
    ["Nobody has explained it.", "explained", "explained"],
  ])("a click in %j takes the caret to its word", (words, at, put) => {
    const offset = offsetOf(source, words, words.indexOf(at)) ?? 0;
    expect(source.slice(offset, offset + put.length)).toBe(put);
  });

  test("what the page says of itself leads nowhere", () => {
    expect(offsetOf(source, "Chapters", 0)).toBeUndefined();
    expect(offsetOf(source, "The flood", 0)).toBeUndefined();
  });
});

describe("claims are found", () => {
  const claim = (id: string, figure: string, speaker: string, statement: string): ClaimLine => ({
    ...{ id, figure, speaker, statement, topic: "houses", status: "reported" },
  });
  const claims = [
    claim("houses-mayor-40", "about 40 houses", "Ada Finch, mayor", "The mayor put the houses lost at about 40."),
    claim("houses-clerk-52", "52 houses", "the town clerk", "The town clerk counted 52 houses lost."),
    claim("dam-segou", "", "a radio in Ségou", "The dam had held, the radio said."),
  ];
  test.each([
    ["52", ["houses-clerk-52"]],
    ["mayor", ["houses-mayor-40"]],
    ["CLERK counted", ["houses-clerk-52"]],
    ["segou", ["dam-segou"]],
    ["houses-mayor", ["houses-mayor-40"]],
    ["lost houses", ["houses-mayor-40", "houses-clerk-52"]],
    ["nobody", []],
  ])("by %j", (typed, ids) => {
    expect(findClaims(claims, typed).map(({ id }) => id)).toEqual(ids);
  });

  test("the one whose figure the words hold comes first", () => {
    expect(findClaims(claims, "", "52 houses").map(({ id }) => id)[0]).toBe("houses-clerk-52");
    expect(findClaims(claims, "", "about 40").map(({ id }) => id)[0]).toBe("houses-mayor-40");
  });
});

test("each file has its address at the desk, and a place in it", () => {
  expect(deskAddress("content/my-story/chapters/flood.mdx")).toBe("/desk/my-story/flood/");
  expect(deskAddress("content/my-story/scenes/how-many.yaml")).toBe("/desk/my-story/scenes/how-many/");
  const address = deskAddress("content/my-story/claims.yaml", { line: 7, column: 3 });
  expect(address).toBe("/desk/my-story/claims.yaml#7:3");
  expect(placeIn(new URL(address, "http://localhost").hash)).toEqual({ line: 7, column: 3 });
});

test("a file keeps the way it ends its lines", () => {
  expect([lineEndOf("a\r\nb\r\n"), lineEndOf("a\nb\n"), lineEndOf("")]).toEqual(["\r\n", "\n", "\n"]);
  expect([isMixed("a\r\nb\n"), isMixed("a\r\nb\r\n"), isMixed("a\nb\n")]).toEqual([true, false, false]);
  expect(docOffset("a\r\nbc\r\nd", 7)).toBe(5);
});
