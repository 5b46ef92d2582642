import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { languages } from "@/story/model/language";
import type { PublishedScene } from "./shot";
import { UnknownStory } from "./UnknownStory";

/** The scenes of the site in `out`, chapter by chapter as the cover lists them; of one story or edition, or of all. */
export function findPublished(out: string, story?: string): PublishedScene[] {
  const stories = readdirSync(out)
    .flatMap((name) => [name, ...Object.keys(languages).map((language) => `${name}/${language}`)])
    .filter((name) => chaptersOf(out, name).length > 0)
    .sort();
  if (story === undefined) return stories.flatMap((name) => scenesOf(out, name));
  if (stories.includes(story)) return scenesOf(out, story);
  throw new UnknownStory(story, stories);
}

const scenesOf = (out: string, story: string) =>
  chaptersOf(out, story).flatMap((chapter) => scenesIn(out, story, chapter));

/** The chapters a cover leads to. */
function chaptersOf(out: string, story: string): string[] {
  const cover = join(out, story, "index.html");
  if (!existsSync(cover)) return [];
  const $ = load(readFileSync(cover));
  const named = $("a[data-chapter]")
    .toArray()
    .flatMap(({ attribs }) => attribs["data-chapter"] ?? []);
  return [...new Set(named)].filter((chapter) => existsSync(join(out, story, chapter, "index.html")));
}

function scenesIn(out: string, story: string, chapter: string): PublishedScene[] {
  const $ = load(readFileSync(join(out, story, chapter, "index.html")));
  return $("story-scene[id]")
    .toArray()
    .map((scene) => ({
      story,
      chapter,
      id: String(scene.attribs.id),
      panel: String(scene.attribs["data-panel"]),
      steps: $(scene)
        .find(".step")
        .toArray()
        .map((step) => ({
          id: $(step).find(".still").attr("data-still") ?? "",
          sentence: $(step).find(".graphic").text(),
        })),
    }));
}
