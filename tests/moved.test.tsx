import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { beforeAll, describe, expect, test } from "vitest";
import { ChapterPage } from "@/components/pages/ChapterPage";
import { CorrectionsPage } from "@/components/pages/CorrectionsPage";
import { RecordPage } from "@/components/pages/RecordPage";
import { WholeStory } from "@/components/pages/WholeStory";
import { panels } from "@/components/panels/panels";
import { checkStory } from "@/story/check/checkStory";
import { writeToUs } from "@/story/format/addresses";
import { linkStory } from "@/story/link/linkStory";
import type { Story } from "@/story/model/story";
import { readStory } from "@/story/read/readStory";
import { parseCase, withCase } from "./contentCase";

/** A scene that pages can draw: the ids of its second step, and both figures as they are worded. */
const scene = (second: string, line = "about 200", guard = "230") => `panel: count
title: How many were on board
questions: { aboard: On board }
flags:
  aboard-200: { figure: ${line}, who: the ferry line }
  aboard-230: { figure: "${guard}", who: the coast guard }
steps:
  aboard-200: { question: aboard, flags: [aboard-200] }
  ${second}: { question: aboard, flags: [aboard-200, aboard-230] }
`;

/** The story of a case, with files put in place of its own, on a day. */
async function storyOf(name: string, changed: Record<string, string>, day: string): Promise<Story> {
  const { files } = parseCase(readFileSync(join(import.meta.dirname, "cases", `${name}.txt`), "utf8"));
  return withCase(new Map([...files, ...Object.entries(changed)]), async (root) => {
    const draft = await readStory("ferry-2019", { root, panels });
    expect(checkStory(draft, day).filter(({ level }) => level === "error")).toEqual([]);
    return linkStory(draft, day);
  });
}

async function draw(page: ReactNode): Promise<CheerioAPI> {
  const { prelude } = await prerender(page);
  return load(await new Response(prelude).text());
}
const chapterOf = (story: Story, slug: string) => {
  const chapter = story.chapters.find((one) => one.slug === slug);
  return chapter && draw(<ChapterPage story={story} chapter={chapter} />);
};
/** Ids that stand twice in a page lead nowhere for sure. */
const twice = ($: CheerioAPI) => {
  const ids = $("body [id]")
    .toArray()
    .map(({ attribs }) => attribs.id);
  return ids.filter((id, index) => ids.indexOf(id) < index);
};

describe("pages of a story in which much has moved", () => {
  let story: Story;
  beforeAll(async () => {
    story = await storyOf("id-moved", { "scenes/crossing.yaml": scene("aboard-list") }, "2019-05-01");
  });

  test("the old id of a step leads to it, before its still, so that its state is there at first paint", async () => {
    const $ = await chapterOf(story, "night");
    expect($?.(".step > #aboard-230.anchor ~ .still").attr("data-still")).toBe("aboard-list");
    expect($?.(".step:has(#aboard-230) > .anchor").first().attr("id")).toBe("aboard-list");
  });

  test("so do those of a scene, a table, a person and a chapter, where these stand", async () => {
    const [night, dawn] = [await chapterOf(story, "night"), await chapterOf(story, "dawn")];
    expect(night?.("#ferry ~ story-scene").attr("id")).toBe("crossing");
    expect(night?.("#accounts").next("h1").text()).toBe("Night");
    expect(dawn?.("#girl #child")).toHaveLength(1);
    const all = await draw(<WholeStory story={story} />);
    expect(all("#morning").next("h2").find("#dawn")).toHaveLength(1);
    expect([night, dawn, all].map(($) => $ && twice($))).toEqual([[], [], []]);
  });
});

describe("pages of a story whose scene went to another chapter", () => {
  test("who comes by the old link is told where it is now; the new chapter says nothing", async () => {
    const yaml = scene("aboard-230");
    const story = await storyOf("step-in-another-chapter", { "scenes/ferry.yaml": yaml }, "2019-05-01");
    const [night, morning] = [await chapterOf(story, "night"), await chapterOf(story, "morning")];
    expect(night?.("p#aboard-230 a").attr("href")).toBe("/ferry-2019/morning/#aboard-230");
    expect(night?.("p#aboard-230").text()).toBe("The part you were sent is now in another chapter: Morning.");
    expect(morning?.("#aboard-230").is(".step > .anchor")).toBe(true);
    const all = await draw(<WholeStory story={story} />);
    expect([night, morning, all].map(($) => $ && twice($))).toEqual([[], [], []]);
  });
});

describe("a correction", () => {
  const yaml = scene("aboard-230", "about 220", "about 230");
  const corrected = (day: string) => storyOf("correction-told", { "scenes/ferry.yaml": yaml }, day);
  const words = "it said “about 200”; it now says “about 220”. The source was misread.";

  test("stands with the figure, at its chapter's foot, in the table of accounts and on the corrections page", async () => {
    const story = await corrected("2019-05-20");
    const claim = story.claims.get("aboard-200");
    const [record, night, corrections] = [
      claim && (await draw(<RecordPage story={story} claim={claim} />)),
      await chapterOf(story, "night"),
      await draw(<CorrectionsPage story={story} />),
    ];
    expect(record?.("section[data-record]").text()).toContain(words);
    expect(night?.("[data-chapter-end]").text()).toContain(words);
    expect(night?.("tr:contains('the ferry line') small").first().text()).toBe("the Gazette; disputed, corrected");
    expect(corrections("main li").text()).toContain(words);
    expect(corrections("main li a").first().attr("href")).toBe("/ferry-2019/morning/#child");
    expect(corrections(`#${writeToUs} a`).attr("href")).toBe(`mailto:${story.contact}`);
  });

  test("stands at the chapter's head, and after 30 days only at its foot", async () => {
    const head = async (day: string) => (await chapterOf(await corrected(day), "night"))?.("article header").text();
    expect(await head("2019-05-20")).toContain(words);
    expect(await head("2019-06-20")).not.toContain("Corrected");
  });
});
