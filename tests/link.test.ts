import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkStory } from "@/story/check/checkStory";
import { linkStory } from "@/story/link/linkStory";
import { renderableDraft } from "@/story/link/renderableDraft";
import type { Story } from "@/story/model/story";
import { readStory } from "@/story/read/readStory";
import { today } from "@/story/read/today";
import { casePanels } from "./casePanels";
import { type ContentCase, parseCase, withCase } from "./contentCase";

/** The story of tests/cases/base as pages see it, with files put in place of its own. */
const linked = (files: ContentCase["files"] | Record<string, string> = {}, day?: string): Promise<Story> =>
  withCase(files instanceof Map ? files : new Map(Object.entries(files)), async (root) => {
    const draft = await readStory("ferry-2019", { root, panels: casePanels });
    return linkStory(renderableDraft(draft, checkStory(draft)), day);
  });
const filesOf = (name: string) =>
  parseCase(readFileSync(join(import.meta.dirname, "cases", `${name}.txt`), "utf8")).files;

describe("a linked story", () => {
  test("names what its files only point to", async () => {
    const story = await linked();
    const claim = story.claims.get("aboard-200");
    expect(claim?.topic).toEqual({ id: "aboard", label: "On board" });
    expect(claim?.sources.map(({ name }) => name)).toEqual(["the Gazette"]);
    expect(claim?.conflictsWith.map(({ id }) => id)).toEqual(["aboard-230"]);
    expect(story.cover?.step.id).toBe("aboard-200");
  });

  test("says of each claim where it is cited, in reading order", async () => {
    const story = await linked();
    expect(story.claims.get("aboard-200")?.citedIn).toEqual([
      { chapter: "night", href: "night/#aboard-200", label: "Night, step 1 of 2" },
      { chapter: "night", href: "night/#aboard-230", label: "Night, step 2 of 2" },
      { chapter: "night", href: "night/#accounts", label: "Night, table of accounts" },
    ]);
  });

  test("keeps what is not known for the chapter's end", async () => {
    const [night] = (await linked()).chapters;
    expect(night?.unknowns).toHaveLength(1);
    expect(JSON.stringify(night?.body)).not.toContain("Nobody has said why the lights were out");
  });

  test("counts reading time in whole minutes, never none", async () => {
    const [night, morning] = (await linked()).chapters;
    expect([night?.minutes, morning?.minutes]).toEqual([2, 2]);
  });

  test("gives a chapter only the sources it uses", async () => {
    const [night] = (await linked()).chapters;
    expect(night?.sources.map(({ id }) => id)).toEqual(["gazette", "radio"]);
  });
});

describe("the sound part of a story", () => {
  test("leaves out a chapter with a mistake and keeps the others", async () => {
    const story = await linked({ "chapters/night.mdx": "---\ntitle: Night\n---\n\n<Stpe>\n" });
    expect(story.chapters.map(({ slug }) => slug)).toEqual(["morning"]);
    expect(story.chapters[0]?.number).toBe(2);
  });

  test("leaves out a chapter that quotes a claim whose entry is broken", async () => {
    const story = await linked({
      "claims.yaml": "cause-fog: { topic: cause }\n",
      "chapters/morning.mdx": "---\ntitle: Morning\ndek: Who came back.\ndescription: The morning.\n---\n\nFog.\n",
      "chapters/night.mdx":
        '---\ntitle: Night\ndek: It.\ndescription: It.\n---\n\n<Quote of="cause-fog">Fog.</Quote>\n',
      "people.yaml": "",
    });
    expect(story.chapters.map(({ slug }) => slug)).toEqual(["morning"]);
  });

  test("leaves out the chapters that tell a scene which cannot be drawn", async () => {
    const story = await linked({
      "scenes/ferry.yaml": "panel: lines\ntitle: Ferry\nsteps:\n  aboard-200: { says: 3 }\n",
    });
    expect(story.chapters.map(({ slug }) => slug)).toEqual(["morning"]);
    expect(story.cover).toBeUndefined();
  });
});

describe("what was published and has moved", () => {
  test("keeps its names as others of the place that stands for it now", async () => {
    const { aliases, redirects } = await linked(filesOf("id-moved"));
    expect([...aliases]).toEqual([
      ["dawn", ["morning"]],
      ["girl", ["child"]],
      ["crossing", ["ferry"]],
      ["aboard-list", ["aboard-230"]],
      ["night", ["accounts"]],
    ]);
    expect(redirects).toEqual([
      { from: "morning/", to: "dawn/" },
      { from: "record/rescued-180/", to: "record/rescued-mayor/" },
      { from: "embed/ferry/", to: "embed/crossing/" },
    ]);
  });

  test("is told of in the chapter that old links lead to", async () => {
    const { chapters } = await linked(filesOf("step-in-another-chapter"));
    expect(chapters.map(({ slug, left }) => [slug, left])).toEqual([
      [
        "night",
        [
          { id: "ferry", href: "morning/#ferry", chapter: "Morning" },
          { id: "aboard-200", href: "morning/#aboard-200", chapter: "Morning" },
          { id: "aboard-230", href: "morning/#aboard-230", chapter: "Morning" },
        ],
      ],
      ["morning", []],
    ]);
  });

  test("leads on where no lock says what it was", async () => {
    const { aliases, redirects } = await linked({ "moved.yaml": "first: aboard-200\nearly: cause-year\neve: night\n" });
    expect(aliases.get("aboard-200")).toEqual(["first"]);
    expect(redirects).toEqual([
      { from: "record/first/", to: "record/aboard-200/" },
      { from: "record/early/", to: "record/cause-year/" },
      { from: "eve/", to: "night/" },
    ]);
  });
});

describe("corrections", () => {
  const told = filesOf("correction-told");

  test("lead to what they correct and concern every chapter that holds it", async () => {
    const { corrections } = await linked(told);
    expect(corrections.map(({ where, href, chapters }) => [where, href, chapters])).toEqual([
      ["night", "night/", ["night"]],
      ["aboard-200", "record/aboard-200/", ["night"]],
      ["aboard-230", "record/aboard-230/", ["night"]],
      ["rescued-180", "record/rescued-180/", ["night"]],
      ["cause-fog", "record/cause-fog/", ["night", "morning"]],
      ["child", "morning/#child", ["morning"]],
    ]);
  });

  test("stand at a chapter's head for 30 days; what was added or made clearer does not", async () => {
    const recent = async (day: string) =>
      (await linked(told, day)).corrections.filter((one) => one.recent).map(({ where }) => where);
    const corrected = ["aboard-200", "aboard-230", "rescued-180", "cause-fog"];
    expect(await recent("2019-04-30")).toEqual(["night", ...corrected]);
    expect(await recent("2019-05-30")).toEqual(corrected);
    expect(await recent("2019-05-31")).toEqual([]);
  });

  test("follow what they name to the id it has now", async () => {
    const { corrections } = await linked({
      "moved.yaml": "early: cause-year\n",
      "corrections.yaml":
        "- { date: 2019-05-01, where: early, was: A dawn., now: A dusk., why: Misread., kind: correction }\n",
    });
    expect(corrections[0]).toMatchObject({ where: "cause-year", href: "record/cause-year/" });
  });
});

describe("the day a site is made for", () => {
  test("is the clock's, unless a build is told to be the same on any day", () => {
    expect(today(undefined, Date.UTC(2019, 4, 1, 23, 59))).toBe("2019-05-01");
    expect(today("1556668800", Date.UTC(2026, 0, 1))).toBe("2019-05-01");
    expect(() => today("yesterday")).toThrow("SOURCE_DATE_EPOCH");
  });
});
