import { expect, test } from "vitest";
import { oneAtATime } from "@/components/desk/oneAtATime";

test("who types on while a text is checked waits for that check and for the last one alone", async () => {
  const inTurn = oneAtATime();
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (text: string) =>
    inTurn(() => {
      begun.push(text);
      return new Promise((end) => ends.push(end));
    });
  const all = [ask("a"), ask("ab"), ask("abc")];
  expect(begun).toEqual(["a"]);
  ends[0]?.();
  await expect.poll(() => begun).toEqual(["a", "abc"]);
  ends[1]?.();
  await Promise.all(all);
  const last = ask("abcd");
  expect(begun).toEqual(["a", "abc", "abcd"]);
  ends[2]?.();
  await last;
});
