import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkStory } from "@/story/check/checkStory";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { listFindings, withCase, withEdition } from "./contentCase";

/** How a name with an accent is written to a disk: a Mac takes the accent apart from its letter. */
const forms = { "in one sign": "NFC", "apart from its letter": "NFD" } as const;

const check = async (root: string, story = "ferry-2019") =>
  listFindings(checkStory(await readStory(story, { root, panels: casePanels }), "2019-05-01"));

const wrongName = (file: string, meant: string) =>
  [
    `${file}:1:1 file-name`,
    "  A file's name is part of an address, so it is lower-case letters, digits and hyphens.",
    `  Fix: rename the file to ${meant}, or delete it if it is a copy.`,
  ].join("\n");

/** Gives files of the story other names, and then looks what its author is told. */
const told = (names: [from: string, to: string][], story = "ferry-2019") =>
  withCase(
    new Map(),
    async (root) => {
      for (const [from, to] of names)
        await rename(join(root, "content/ferry-2019", from), join(root, "content/ferry-2019", to));
      return check(root, story);
    },
    story === "ferry-2019" ? undefined : withEdition,
  );

describe.each(Object.entries(forms))(
  "a file whose name has an accent, %s, is found, and told of by its name alone:",
  (_, form) => {
    const [night, ferry] = ["níght.mdx", "ferrý.yaml"].map((name) => name.normalize(form)) as [string, string];

    test("a chapter", async () => {
      expect(await told([["chapters/night.mdx", `chapters/${night}`]])).toBe(
        wrongName(`chapters/${night}`, "night.mdx"),
      );
    });

    test("a scene", async () => {
      expect(await told([["scenes/ferry.yaml", `scenes/${ferry}`]])).toBe(wrongName(`scenes/${ferry}`, "ferry.yaml"));
    });

    test("a chapter and a scene of an edition", async () => {
      const files: [string, string][] = [
        ["fr/chapters/night.mdx", `fr/chapters/${night}`],
        ["fr/scenes/ferry.yaml", `fr/scenes/${ferry}`],
      ];
      expect(await told(files, "ferry-2019/fr")).toBe(
        `${wrongName(`fr/chapters/${night}`, "night.mdx")}\n${wrongName(`fr/scenes/${ferry}`, "ferry.yaml")}`,
      );
    });

    test.each(Object.values(forms))("a chapter that story.yaml lists with its accent (%s)", async (listed) => {
      await withCase(new Map(), async (root) => {
        const folder = join(root, "content/ferry-2019");
        await rename(join(folder, "chapters/night.mdx"), join(folder, "chapters", night));
        const yaml = await readFile(join(folder, "story.yaml"), "utf8");
        await writeFile(join(folder, "story.yaml"), yaml.replace("[night,", `[${"níght".normalize(listed)},`));
        const findings = await check(root);
        expect(findings).toContain(wrongName(`chapters/${night}`, "night.mdx"));
        expect(findings).toContain('Fix: write "night".');
        expect(findings).not.toMatch(/absent|unlisted/);
      });
    });
  },
);
