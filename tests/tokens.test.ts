import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { themeColors } from "@/app/themeColors";
import { contrast } from "./contrast";

const css = readFileSync("app/tokens.css", "utf8");
const [, light = "", dark = "", print = ""] =
  css.match(/^([\s\S]*?)@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}[\s\S]*?@media print \{([\s\S]*?)\n\}/) ??
  [];
const coloursIn = (rules: string) =>
  [...rules.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = "", value = ""]) => [name, value] as const);
const schemes = Object.entries({ light: "", dark, print }).map(
  ([scheme, rules]) => [scheme, new Map([...coloursIn(light), ...coloursIn(rules)])] as const,
);

/** What a room's words are set in, what its edges are drawn in, and the grounds both stand on. */
const rooms = [
  { grounds: ["paper", "sheet"], words: ["ink", "ink-2", "indigo", "ochre", "teal"], edges: ["rule-ui"] },
  {
    grounds: ["stage-ground"],
    words: ["stage-ink", "stage-ink-2", "stage-ochre", "stage-indigo", "stage-teal"],
    edges: ["stage-rule-ui"],
  },
];

describe.each(schemes)("in the scheme %s", (_, colours) => {
  const ratio = (one: string, other: string) => contrast(colours.get(one) ?? "", colours.get(other) ?? "");

  test.each(rooms)("words on $grounds can be read, and edges seen", ({ grounds, words, edges }) => {
    for (const ground of grounds) {
      for (const word of words) expect(ratio(word, ground), `${word} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      for (const edge of edges) expect(ratio(edge, ground), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test("what a browser paints around a page is the page's paper", () => {
  const papers = Object.fromEntries(schemes.map(([scheme, colours]) => [scheme, colours.get("paper")]));
  expect({ light: papers.light, dark: papers.dark }).toEqual(themeColors);
});
