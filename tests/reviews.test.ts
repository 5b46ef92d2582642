import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";

import { reviewsHere } from "@/components/devOverlay/reviewsHere";
import { writeReview } from "@/scripts/desk/writeReview";
import { makeFacts } from "@/scripts/facts/makeFacts";
import { checkStories } from "@/story/check/checkStories";
import { checkStory } from "@/story/check/checkStory";
import { reviewsOf } from "@/story/check/reviewsOf";
import { proofOf } from "@/story/devOverlay/proofOf";
import { linkStory } from "@/story/link/linkStory";
import type { ReviewTarget } from "@/story/model/review";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

const id = "ferry-2019";
const none = new Map<string, string>();

/** The story of tests/cases/base, and what is done to its reviews. */
const atDesk = <Result>(use: (desk: Desk) => Promise<Result>) => withCase(new Map(), (root) => use(deskIn(root)));
type Desk = ReturnType<typeof deskIn>;
function deskIn(root: string) {
  const content = { root, panels: casePanels };
  const path = (file: string) => join(root, "content", id, file);
  const write = (kind: "comment" | "check", on: ReviewTarget, text: string, texts = none) =>
    writeReview(id, texts, { do: kind, on, by: "Ada", text }, content);
  return {
    content,
    write,
    act: (change: Parameters<typeof writeReview>[2]) => writeReview(id, none, change, content),
    draft: () => readStory(id, content),
    lines: async () => reviewsOf(await readStory(id, content)),
    read: (file: string) => readFile(path(file), "utf8"),
    async edit(file: string, was: string, now: string) {
      const text = await readFile(path(file), "utf8");
      expect(text).toContain(was);
      await writeFile(path(file), text.replace(was, now));
    },
    facts: () => makeFacts([id], { ...content, print: () => {} }),
    sheet: (name: string) => readFile(join(root, ".attest/facts", id, name), "utf8"),
    put: (file: string, text: string) => writeFile(path(file), text),
    git: (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], { cwd: root }),
  };
}

const words = { chapter: "night", words: "It was the first crossing of the day." };

describe("a review", () => {
  test("is written beside others in the order of ids, each with its day and on what it is", async () => {
    await atDesk(async (desk) => {
      await desk.write("comment", { claim: "aboard-200" }, "Is this the line, or its clerk?");
      await desk.write("check", { step: "aboard-230" }, "the list, page 2");
      const lines = await desk.write("comment", words, "Of which day?");
      expect(lines.map(({ by, standing, place }) => [by, standing, place.file.split("/").at(-1), place.line])).toEqual(
        expect.arrayContaining([
          ["Ada", "stands", "claims.yaml", 1],
          ["Ada", "stands", "night.mdx", 15],
          ["Ada", "stands", "night.mdx", 8],
        ]),
      );
      const ids = [...(await desk.read("reviews.yaml")).matchAll(/^([a-z]{8}):$/gm)].map(([, id]) => id);
      expect(ids).toEqual(ids.toSorted());
      expect(ids).toHaveLength(3);
      expect(checkStory(await desk.draft())).toEqual([]);
    });
  });

  test("changes no byte of its file but its own", async () => {
    await atDesk(async (desk) => {
      const [first] = await desk.write("comment", { claim: "aboard-200" }, "Who?");
      const text = `# ours\r\n${(await desk.read("reviews.yaml")).replaceAll("\n", "\r\n")}# the end\r\n`;
      await desk.put("reviews.yaml", text);
      await desk.act({ do: "resolve", id: first?.id ?? "", by: "Ben" });
      await desk.act({ do: "reopen", id: first?.id ?? "", by: "Ben" });
      expect(await desk.read("reviews.yaml")).toBe(text);
    });
  });

  test("is answered, done with and taken up again", async () => {
    await atDesk(async (desk) => {
      const id = (await desk.write("comment", { claim: "aboard-200" }, "Who?"))[0]?.id ?? "";
      await desk.act({ do: "answer", id, by: "Ben", text: "The clerk: it says so." });
      const [answered] = await desk.act({ do: "answer", id, by: "Ada", text: "Then write it." });
      expect(answered?.answers?.map(({ by, text }) => `${by}: ${text}`)).toEqual([
        "Ben: The clerk: it says so.",
        "Ada: Then write it.",
      ]);
      expect((await desk.act({ do: "resolve", id, by: "Ben" }))[0]?.resolved?.by).toBe("Ben");
      expect((await desk.act({ do: "reopen", id, by: "Ben" }))[0]?.resolved).toBeUndefined();
    });
  });

  test.each<[string, ReviewTarget]>([
    ["a claim", { claim: "none" }],
    ["a step", { step: "none" }],
    ["words of a chapter", { chapter: "night", words: "It was the last crossing." }],
  ])("on %s that is not there is refused, and nothing is written", async (_, on) => {
    await atDesk(async (desk) => {
      await expect(desk.write("comment", on, "Who?")).rejects.toThrow("does not stand in the story");
      await expect(desk.read("reviews.yaml")).rejects.toThrow("ENOENT");
    });
  });

  test("of two editors who worked apart stand both, without a conflict in git", async () => {
    await atDesk(async (desk) => {
      await desk.put("../../.gitattributes", await readFile(".gitattributes", "utf8"));
      await desk.write("comment", { claim: "aboard-200" }, "The first");
      desk.git("init", "-q", "-b", "main");
      const commit = () => {
        desk.git("add", "-A");
        desk.git("commit", "-qm", "a review");
      };
      commit();
      desk.git("checkout", "-qb", "other");
      await desk.write("comment", { claim: "aboard-230" }, "Theirs");
      commit();
      desk.git("checkout", "-q", "main");
      await desk.write("comment", words, "Ours");
      commit();
      desk.git("merge", "-q", "other", "-m", "both");
      expect((await desk.lines()).map(({ comment }) => comment).sort()).toEqual(["Ours", "The first", "Theirs"]);
      expect(checkStory(await desk.draft())).toEqual([]);
    });
  });
});

describe("what was checked and is another now is unchecked again", () => {
  test.each([
    ["figure", "value: 200", "value: 210"],
    ["words", "said about 200 people were", "put it at about 200 who were"],
    ["speaker", "assertedBy: the ferry line", "assertedBy: its clerk"],
    ["locator", "locator: paragraph 1", "locator: paragraph 3"],
    ["hedge", "qualifier: about", "qualifier: up-to"],
    ["source", "sources: [gazette]", "sources: [radio]"],
  ])("a claim with another %s, until that is taken back", async (_, was, now) => {
    await atDesk(async (desk) => {
      await desk.write("check", { claim: "aboard-200" }, "paragraph 1");
      await desk.edit("claims.yaml", was, now);
      expect((await desk.lines())[0]?.standing).toBe("changed");
      await desk.edit("claims.yaml", now, was);
      expect((await desk.lines())[0]?.standing).toBe("stands");
    });
  });

  test.each([
    ["its status", "locator: paragraph 1\n  status: disputed", "locator: paragraph 1\n  status: reported"],
    ["another claim", "value: 230", "value: 231"],
    ["the order of its fields", "  value: 200\n  qualifier: about\n", "  qualifier: about\n  value: 200\n"],
  ])("a claim is not, for %s", async (_, was, now) => {
    await atDesk(async (desk) => {
      await desk.write("check", { claim: "aboard-200" }, "paragraph 1");
      await desk.edit("claims.yaml", was, now);
      expect((await desk.lines())[0]?.standing).toBe("stands");
    });
  });

  test.each([
    ["its words", "chapters/night.mdx", "The coast guard had", "The coast guards had"],
    ["what it shows", "scenes/ferry.yaml", "The coast guard counted more.", "The coast guard counted fewer."],
    ["a claim that it shows", "claims.yaml", "value: 230", "value: 231"],
  ])("a step with another of %s", async (_, file, was, now) => {
    await atDesk(async (desk) => {
      await desk.write("check", { step: "aboard-230" }, "the list");
      await desk.edit("scenes/ferry.yaml", "About 200, by", "Around 200, by");
      expect((await desk.lines())[0]?.standing).toBe("stands");
      await desk.edit(file, was, now);
      expect((await desk.lines())[0]?.standing).toBe("changed");
    });
  });

  test("what is checked in an unsaved text counts once that is saved", async () => {
    await atDesk(async (desk) => {
      const file = `content/${id}/claims.yaml`;
      const typed = (await desk.read("claims.yaml")).replace("value: 200", "value: 210");
      await desk.write("check", { claim: "aboard-200" }, "paragraph 1", new Map([[file, typed]]));
      expect((await desk.lines())[0]?.standing).toBe("changed");
      await desk.put("claims.yaml", typed);
      expect((await desk.lines())[0]?.standing).toBe("stands");
    });
  });
});

describe("a comment is never lost", () => {
  test("it says so where its words were changed, and stands again where they come back, in whichever chapter", async () => {
    await atDesk(async (desk) => {
      await desk.write("comment", words, "Of which day?");
      await desk.edit("chapters/night.mdx", "the first crossing", "the only crossing");
      expect(await desk.lines()).toMatchObject([{ standing: "changed", ...words, comment: "Of which day?" }]);
      await desk.edit("chapters/morning.mdx", "\n---\n\n", `\n---\n\n${words.words.replace("first ", "first\n")}\n\n`);
      expect(await desk.lines()).toMatchObject([
        { standing: "stands", place: { file: expect.stringMatching("morning") } },
      ]);
    });
  });

  test("it is known where what it is on was given another id, and told where that is gone", async () => {
    await atDesk(async (desk) => {
      await desk.write("comment", { claim: "cause-year" }, "By whom?");
      const [review] = await desk.lines();
      await desk.edit("claims.yaml", "cause-year:", "cause-2011:");
      expect(await desk.lines()).toMatchObject([{ standing: "gone", comment: "By whom?" }]);
      const found = async () =>
        checkStory(await desk.draft()).filter(({ place }) => place.file.endsWith("reviews.yaml"));
      expect(await found()).toMatchObject([
        { rule: "review-of-nothing", level: "warning", place: { line: 3, column: 10 } },
      ]);
      await desk.put("moved.yaml", "cause-year: cause-2011\n");
      expect(await desk.lines()).toMatchObject([{ standing: "stands", claim: "cause-2011" }]);
      await desk.put("moved.yaml", "");
      await desk.act({ do: "resolve", id: review?.id ?? "", by: "Ada" });
      expect(await found()).toEqual([]);
    });
  });

  test("a mistake in the file is told where it stands, and keeps nothing from being published", async () => {
    await atDesk(async (desk) => {
      await desk.put("reviews.yaml", "abcdefgh:\n  claim: aboard-200\n  by: Ada\n  date: 2026-11-28\n  coment: Who?\n");
      const found = checkStory(await desk.draft());
      expect(found.map(({ rule, level, place }) => [rule, level, place.line])).toContainEqual([
        "unknown-field",
        "warning",
        5,
      ]);
      expect(found.filter(({ level }) => level === "error")).toEqual([]);
    });
  });
});

test("nothing of a review is in what pages, feeds and data files are made of", async () => {
  await atDesk(async (desk) => {
    await desk.write("comment", { claim: "aboard-200" }, "A word in confidence");
    await desk.write("check", { step: "aboard-200" }, "A look in confidence");
    const story = linkStory(await desk.draft());
    const all = (value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value);
    const seen = new Set<unknown>();
    const told = JSON.stringify(story, (_, value) => {
      if (typeof value === "object" && value !== null && seen.has(value)) return undefined;
      seen.add(value);
      return all(value);
    });
    expect(told).toContain("The ferry line said about 200");
    expect(told).not.toContain("in confidence");
  });
});

test("a check takes the place of one that holds no more", async () => {
  await atDesk(async (desk) => {
    await desk.write("check", { claim: "aboard-200" }, "paragraph 1");
    await desk.edit("claims.yaml", "locator: paragraph 1", "locator: paragraph 7");
    const lines = await desk.write("check", { claim: "aboard-200" }, "paragraph 7");
    const open = lines.filter(({ resolved }) => !resolved);
    expect(open).toMatchObject([{ against: "paragraph 7", standing: "stands" }]);
    expect(lines).toHaveLength(2);
  });
});

test("the sheet of facts ticks what is checked, tells what is remarked, and keeps what has lost its words", async () => {
  await atDesk(async (desk) => {
    await desk.write("check", { claim: "aboard-200" }, "paragraph 1");
    await desk.write("comment", { step: "aboard-230" }, "Whose list?");
    await desk.write("comment", words, "Of which day?");
    const sheets = async () => {
      await desk.facts();
      return [await desk.sheet("index.html"), await desk.sheet("facts.md")] as const;
    };
    const [html, markdown] = await sheets();
    const checked = load(html)("li:has(input[checked])");
    expect(checked.first().text()).toContain("the ferry line");
    expect(checked.first().text()).toMatch(/Checked by Ada against paragraph 1, \d+ \w+ \d{4}\./);
    expect(load(html)("article:contains('Whose list?')").text()).toContain("The coast guard counted more.");
    expect(load(html)("article:contains('Of which day?')").text()).toContain("It was the first crossing");
    expect(markdown).toMatch(/- \[x\] `aboard-200`/);
    expect(markdown).toMatch(/- \[ \] `aboard-230`/);
    await desk.edit("claims.yaml", "locator: paragraph 1", "locator: paragraph 7");
    await desk.edit("chapters/night.mdx", "the first crossing", "the only crossing");
    const [after, text] = await sheets();
    expect(load(after)("li:has(input[checked])").length).toBe(0);
    expect(after).toContain("Unchecked again: the claim changed.");
    expect(load(after)("h2:contains('not there any more')").parent().text()).toContain("Of which day?");
    expect(text).toContain("On “It was the first crossing of the day.”. The words changed. Of which day?");
  });
});

test("the proof view says of a page what of it is checked and asked", async () => {
  await atDesk(async (desk) => {
    await desk.write("check", { claim: "rescued-12" }, "minute 5");
    await desk.write("comment", words, "Of which day?");
    const done = (await desk.write("comment", { claim: "aboard-200" }, "Who?")).find(
      ({ comment }) => comment === "Who?",
    );
    await desk.act({ do: "resolve", id: done?.id ?? "", by: "Ada" });
    const draft = await desk.draft();
    const proof = proofOf(draft, [], linkStory(draft), "/");
    const on = (files: string[], claims: string[]) =>
      reviewsHere(proof, { files: new Set(files), claims: new Set(claims) }).map(
        ({ comment, head }) => comment ?? head,
      );
    expect(on(["chapters/night.mdx"], ["aboard-200"])).toEqual(["Of which day?"]);
    expect(on(["chapters/morning.mdx"], ["rescued-12"])).toEqual([
      expect.stringContaining("Checked by Ada against minute 5"),
    ]);
  });
});

test("npm run check tells in a line what is open, and nothing where nothing is", async () => {
  await atDesk(async (desk) => {
    const told = async () => (await checkStories([id], desk.content)).open;
    await desk.write("check", { claim: "aboard-200" }, "paragraph 1");
    expect(await told()).toEqual([]);
    const comment = (await desk.write("comment", words, "Of which day?")).find((line) => line.comment);
    await desk.edit("claims.yaml", "locator: paragraph 1", "locator: paragraph 7");
    expect(await told()).toEqual([`${id}: 1 comment is open, 1 of 1 check to be made again (reviews.yaml).`]);
    await desk.write("check", { claim: "aboard-200" }, "paragraph 7");
    await desk.act({ do: "resolve", id: comment?.id ?? "", by: "Ada" });
    expect(await told()).toEqual([]);
  });
});
