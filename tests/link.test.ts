import { describe, expect, test } from "vitest";
import { checkStory } from "@/story/check/checkStory";
import { linkStory } from "@/story/link/linkStory";
import { soundPart } from "@/story/link/soundPart";
import type { Story } from "@/story/model/story";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

/** The story of tests/cases/base as pages see it, with files put in place of its own. */
const linked = (files: Record<string, string> = {}): Promise<Story> =>
  withCase(new Map(Object.entries(files)), async (root) => {
    const draft = await readStory("ferry-2019", root);
    return linkStory(soundPart(draft, checkStory(draft, casePanels), casePanels), casePanels);
  });

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
