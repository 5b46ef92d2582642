import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";

/** A scene of a published chapter. `path` without the base path, with a slash at both ends. */
export type SceneAddress = { path: string; scene: string };

/** The scenes of every story of the site in `out`, by chapter; the page of a whole story would only repeat them. */
export function findScenes(out: string, stories: string[]): SceneAddress[] {
  return stories.flatMap((story) =>
    readdirSync(join(out, story))
      .filter((name) => name !== "all" && existsSync(join(out, story, name, "index.html")))
      .flatMap((chapter) => {
        const $ = load(readFileSync(join(out, story, chapter, "index.html")));
        return $("story-scene[id]")
          .toArray()
          .map(({ attribs }) => ({ path: `/${story}/${chapter}/`, scene: String(attribs.id) }));
      }),
  );
}
