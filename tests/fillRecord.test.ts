import { expect, test } from "vitest";
import { patternOf } from "@/scripts/next/fillRecord";

const one = {
  claim: "one",
  named: "<title>One</title>",
  shared: '<link rel="canonical" href="/one/"/>',
  body: "<p>1: said</p>",
};
const two = {
  claim: "two",
  named: "<title>Two</title>",
  shared: '<link rel="canonical" href="/two/"/>',
  body: "<p>2 &amp; $1</p>",
};

const written = `<!DOCTYPE html><html lang="en"><head>${one.named}<link rel="manifest" href="/m"/>${one.shared}<script src="/_next/static/a.js"></script></head><body><div hidden=""><!--$--><!--/$--></div><p>1<!-- -->: said</p><script>self.__next_f.push([1])</script></body></html>`;

test("each claim's page is the first one's with its own title, addresses and words in place", () => {
  expect(patternOf(written, one)(two)).toBe(
    `<!DOCTYPE html><html lang="en"><head>${two.named}<link rel="manifest" href="/m">${two.shared}</head><body>${two.body}</body></html>`,
  );
});

test("pages that Next would write otherwise are not made up", () => {
  expect(() => patternOf(written, { ...one, body: "<p>1 said</p>" })).toThrow('"body"');
  expect(() => patternOf(written.replace(one.named, ""), one)).toThrow('"named"');
});
