import { expect, test } from "vitest";
import { applyEdits } from "@/story/edit/applyEdits";
import { editsBetween, mergeEdits } from "@/story/edit/mergeEdits";
import { mutateText, mutationNames } from "./mutations/mutateText";
import { pick, random } from "./mutations/random";

const base = "a:\n  value: 40 # about\n  by: the mayor\n\nb:\n  value: 52\n  by: the clerk\n";

test("changes of different places become one text", () => {
  const mine = base.replace("40", "45");
  const theirs = base.replace("clerk", "town clerk").replace("# about", "# at least").concat("c: 1\n");
  const merged = mergeEdits(base, mine, theirs);
  expect(merged.conflicts).toBeUndefined();
  expect("text" in merged && merged.text).toBe(theirs.replace("40", "45"));
  expect("edit" in merged && applyEdits(base, merged.edit)).toBe(theirs.replace("40", "45"));
});

test("what both made the same is made once", () => {
  const both = base.replace("40", "45");
  expect(mergeEdits(base, both, both.replace("52", "53"))).toMatchObject({ text: both.replace("52", "53") });
});

test.each([
  ["the same figure", base.replace("40", "45"), base.replace("40", "46")],
  ["a figure that the other took away", base.replace("40", "45"), base.replace("  value: 40 # about\n", "")],
  ["additions at one place", `${base}c: 1\n`, `${base}d: 1\n`],
  ["words that stand side by side", base.replace("mayor\n", "mayors\n"), base.replace("mayor\n", "mayor\r\n")],
])("%s is a conflict, told with what each wrote", (_, mine, theirs) => {
  const { conflicts = [] } = mergeEdits(base, mine, theirs);
  expect(conflicts).toHaveLength(1);
  for (const { start, end, ...texts } of conflicts) {
    expect(base.slice(start, end)).toBe(texts.base);
    expect(base.slice(0, start) + texts.mine + base.slice(end)).toBe(mine);
    expect(base.slice(0, start) + texts.theirs + base.slice(end)).toBe(theirs);
  }
});

test("a long record of which every line is another is merged as fast as one with a changed figure", () => {
  const long = Array.from({ length: 30_000 }, (_, index) => `claim-${index}: ${index}`);
  const whole = `# head\n${long.join("\n")}\n# end\n`;
  const other = `# head\n${long.map((line) => `${line}0`).join("\n")}\n# end\n`;
  expect(mergeEdits(whole, other, whole.replace("# end", "# the end"))).toMatchObject({
    text: other.replace("# end", "# the end"),
  });
  expect(mergeEdits(whole, other, whole.replace("claim-7:", "claim-x:")).conflicts).toHaveLength(1);
}, 60_000);

test("whatever two hands do, each alone is kept whole, and who merges with whom changes nothing", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const next = random(seed);
    const some = () => {
      const text = mutateText(pick(mutationNames, next), base.repeat(3), next);
      return text.length < 9000 ? text : base;
    };
    const [from, mine, theirs] = [base.repeat(3), some(), some()];
    expect(applyEdits(from, editsBetween(from, mine))).toBe(mine);
    expect(mergeEdits(from, mine, from)).toMatchObject({ text: mine });
    expect(mergeEdits(from, from, theirs)).toMatchObject({ text: theirs });
    const [one, other] = [mergeEdits(from, mine, theirs), mergeEdits(from, theirs, mine)];
    expect("text" in one ? one.text : one.conflicts.length).toBe("text" in other ? other.text : other.conflicts.length);
  }
});
