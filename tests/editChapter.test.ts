import { describe, expect, test } from "vitest";
import { applyEdits } from "@/story/edit/applyEdits";
import { chapterParts, type Part } from "@/story/edit/chapterParts";
import { type ChapterChange, editChapter } from "@/story/edit/editChapter";
import { invertEdits } from "@/story/edit/invertEdits";
import { Refused } from "@/story/edit/Refused";
import { pick, random } from "./mutations/random";
import { asSomebodyLeftIt, storyTexts } from "./storyTexts";

const texts = storyTexts(".mdx").filter((text) => text.length < 2_000);

const all = (parts: Part[]): Part[] => parts.flatMap((part) => [part, ...all(part.parts)]);
const groups = (parts: Part[]): Part[][] => [parts, ...parts.flatMap((part) => groups(part.parts))];
const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
const partsIn = (text: string) => {
  try {
    return chapterParts(text);
  } catch {
    return [];
  }
};

function someChange(parts: Part[], next: () => number): ChapterChange | undefined {
  const beside = pick(
    groups(parts).filter((group) => group.some(({ isBlock }) => isBlock)),
    next,
  );
  const blocks = beside?.filter(({ isBlock }) => isBlock) ?? [];
  if (blocks.length === 0) return undefined;
  const part = pick(blocks, next);
  const other = pick(blocks, next);
  const way = Math.floor(next() * 5);
  if (way === 0) return { delete: part.start };
  if (way === 1)
    return next() < 0.5 ? { move: part.start, before: other.start } : { move: part.start, behind: other.start };
  if (way === 2)
    return {
      insert: '<Note>\n\nNew "words".\n\n</Note>',
      ...(next() < 0.5 ? { before: part.start } : { behind: part.start }),
    };
  if (way === 3) return { replace: part, put: "Other words,\non two lines." };
  const tags = all(parts).filter(({ kind }) => /^[A-Z]/.test(kind));
  return tags.length > 0
    ? { set: pick(tags, next).start, prop: pick(["id", "is", "kind"], next), value: "a \"b\" & 'c'" }
    : undefined;
}

describe("a chapter is edited by place", () => {
  test("100 times: what was meant has changed and nothing else, and it can be undone", () => {
    let done = 0;
    let refused = 0;
    for (let seed = 1; done < 100; seed += 1) {
      const next = random(seed);
      const text = asSomebodyLeftIt(pick(texts, next), next);
      if (text.length > 3_000) continue;
      const parts = partsIn(text);
      const change = parts.length > 0 ? someChange(parts, next) : undefined;
      if (!change) continue;
      done += 1;
      try {
        const { text: after, edit } = editChapter(text, change);
        expect(applyEdits(text, edit)).toBe(after);
        expect(applyEdits(after, invertEdits(text, edit))).toBe(text);
        const [was, now] = [words(text), words(after)];
        if ("move" in change) expect(now.toSorted()).toEqual(was.toSorted());
        if ("insert" in change) expect(now.length).toBe(was.length + 4);
        if ("delete" in change) {
          const gone = all(parts).find(({ start, isBlock }) => isBlock && start === change.delete);
          expect(now.length).toBe(was.length - words(text.slice(gone?.start, gone?.end)).length);
        }
        if ("set" in change) {
          const tag = all(chapterParts(after)).find(({ start }) => start === change.set);
          expect(tag?.props.find(({ name }) => name === change.prop)?.value).toBe(change.value);
          expect(edit).toHaveLength(1);
        }
        expect(after.includes("\r\n") && /(?<!\r)\n/.test(after)).toBe(text.includes("\r\n") && /(?<!\r)\n/.test(text));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused += 1;
      }
    }
    expect(refused).toBeLessThan(10);
  }, 120_000);

  const chapter =
    '---\ntitle: A\n---\n\nWords.\n\n<Scene is="x">\n\n<Step id=\'a\'>\n\nOne <Claim is="b">2</Claim>.\n\n</Step>\n\n<Step id="c">\n\nThree.\n\n</Step>\n\n</Scene>\n';
  const at = (words: string) => chapter.indexOf(words);
  const shown: [string, ChapterChange, string][] = [
    [
      "a step before another",
      { move: at('<Step id="c"'), before: at("<Step id='a'") },
      chapter.replace(/(<Step id='a'>[\s\S]*?<\/Step>)(\n\n)(<Step[\s\S]*?<\/Step>)/, "$3$2$1"),
    ],
    ["a step away", { delete: at("<Step id='a'") }, chapter.replace(/<Step id='a'>[\s\S]*?<\/Step>\n\n/, "")],
    ["the last step away", { delete: at('<Step id="c"') }, chapter.replace(/\n\n<Step id="c">[\s\S]*?<\/Step>/, "")],
    [
      "another name of a step, in its quotes",
      { set: at("<Step id='a'"), prop: "id", value: "d" },
      chapter.replace("'a'", "'d'"),
    ],
    [
      "a prop that was not there",
      { set: at('<Scene is="x"'), prop: "alt", value: "y" },
      chapter.replace('is="x"', 'is="x" alt="y"'),
    ],
    ["a prop away", { set: at('<Claim is="b"'), prop: "is" }, chapter.replace('<Claim is="b"', "<Claim")],
    [
      "a block behind another",
      { insert: "<Note>N</Note>", behind: at("Words.") },
      chapter.replace("Words.", "Words.\n\n<Note>N</Note>"),
    ],
  ];
  test.each(shown)("%s", (_, change, after) => {
    expect(editChapter(chapter, change).text).toBe(after);
  });

  test.each([
    ["what stands in a sentence", { delete: at("<Claim") }, "stands in a sentence"],
    ["a block elsewhere", { move: at("Words."), before: at('<Step id="c"') }, "among those beside it"],
    ["what does not begin there", { delete: at("Words.") + 1 }, "no tag and no block"],
  ] satisfies [string, ChapterChange, string][])("%s is refused", (_, change, why) => {
    expect(() => editChapter(chapter, change)).toThrow(why);
  });
});
